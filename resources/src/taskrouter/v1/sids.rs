//! Kinds of SIDs whose resources are declared elsewhere.

use twilio_runtime::SidKind;

/// The resource with the SIDs `CA...`.
#[derive(Debug, SidKind)]
#[sid("CA")]
pub enum Call {}
