//! Kinds of SIDs whose resources are declared elsewhere.

use twilio_runtime::SidKind;

/// What a SID `CA...` identifies.
#[derive(Debug, SidKind)]
#[sid("CA")]
pub enum Call {}
