//! Kinds of SIDs whose resources are declared elsewhere.

use twilio_runtime::SidKind;

/// What a SID `RQ...` identifies.
#[derive(Debug, SidKind)]
#[sid("RQ")]
pub enum Request {}
