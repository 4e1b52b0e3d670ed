//! Kinds of SIDs whose resources are declared elsewhere.

use twilio_runtime::SidKind;

/// What a SID `CW...` identifies.
#[derive(Debug, SidKind)]
#[sid("CW")]
pub enum Certificate {}

/// What a SID `DN...` identifies.
#[derive(Debug, SidKind)]
#[sid("DN")]
pub enum Domain {}

/// What a SID `SM...` or `MM...` identifies.
#[derive(Debug, SidKind)]
#[sid("SM" | "MM")]
pub enum Message {}
