//! Kinds of SIDs whose resources are declared elsewhere.

use twilio_runtime::SidKind;

/// The resource with the SIDs `FW...`.
#[derive(Debug, SidKind)]
#[sid("FW")]
pub enum Flow {}

/// The resource with the SIDs `ME...`.
#[derive(Debug, SidKind)]
#[sid("ME")]
pub enum Media {}
