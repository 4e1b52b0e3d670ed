//! Kinds of SIDs whose resources are declared elsewhere.

use twilio_runtime::SidKind;

/// What a SID `FW...` identifies.
#[derive(Debug, SidKind)]
#[sid("FW")]
pub enum Flow {}

/// What a SID `ME...` identifies.
#[derive(Debug, SidKind)]
#[sid("ME")]
pub enum Media {}
