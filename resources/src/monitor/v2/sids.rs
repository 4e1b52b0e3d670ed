//! Kinds of SIDs whose resources are declared elsewhere.

use twilio_runtime::SidKind;

/// What a SID `AK...` identifies.
#[derive(Debug, SidKind)]
#[sid("AK")]
pub enum AK {}
