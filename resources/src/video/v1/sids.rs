//! Kinds of SIDs whose resources are declared elsewhere.

use twilio_runtime::SidKind;

/// The resource with the SIDs `CR...`.
#[derive(Debug, SidKind)]
#[sid("CR")]
pub enum Credential {}
