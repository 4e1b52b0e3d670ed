//! Kinds of SIDs whose resources are declared elsewhere.

use twilio_runtime::SidKind;

/// What a SID `MG...` identifies.
#[derive(Debug, SidKind)]
#[sid("MG")]
pub enum MessagingService {}
