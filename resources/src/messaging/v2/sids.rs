//! Kinds of SIDs whose resources are declared elsewhere.

use twilio_runtime::SidKind;

/// The resource with the SIDs `CW...`.
#[derive(Debug, SidKind)]
#[sid("CW")]
pub enum Certificate {}

/// The resource with the SIDs `DN...`.
#[derive(Debug, SidKind)]
#[sid("DN")]
pub enum Domain {}

/// The resource with the SIDs `SM...` or `MM...`.
#[derive(Debug, SidKind)]
#[sid("SM" | "MM")]
pub enum Message {}
