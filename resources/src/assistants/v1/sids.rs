//! Kinds of SIDs whose resources are declared elsewhere.

use twilio_runtime::SidKind;

/// What a SID `US...` identifies.
#[derive(Debug, SidKind)]
#[sid("US")]
pub enum User {}
