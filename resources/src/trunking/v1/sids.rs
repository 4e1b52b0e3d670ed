//! Kinds of SIDs whose resources are declared elsewhere.

use twilio_runtime::SidKind;

/// The resource with the SIDs `AP...`.
#[derive(Debug, SidKind)]
#[sid("AP")]
pub enum Application {}
