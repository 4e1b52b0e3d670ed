//! Kinds of SIDs whose resources are declared elsewhere.

use twilio_runtime::SidKind;

/// The resource with the SIDs `RQ...`.
#[derive(Debug, SidKind)]
#[sid("RQ")]
pub enum Request {}
