//! Kinds of SIDs whose resources are declared elsewhere.

use twilio_runtime::SidKind;

/// The resource with the SIDs `US...`.
#[derive(Debug, SidKind)]
#[sid("US")]
pub enum User {}
