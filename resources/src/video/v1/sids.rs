//! Kinds of SIDs whose resources are declared elsewhere.

use twilio_runtime::SidKind;

/// What a SID `CR...` identifies.
#[derive(Debug, SidKind)]
#[sid("CR")]
pub enum Credential {}
