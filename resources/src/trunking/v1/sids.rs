//! Kinds of SIDs whose resources are declared elsewhere.

use twilio_runtime::SidKind;

/// What a SID `AP...` identifies.
#[derive(Debug, SidKind)]
#[sid("AP")]
pub enum Application {}
