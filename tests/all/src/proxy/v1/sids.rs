//! Kinds of SIDs whose resources are declared elsewhere.

use twilio_runtime::SidKind;

/// What a SID `IS...` identifies.
#[derive(Debug, SidKind)]
#[sid("IS")]
pub enum ChatService {}
