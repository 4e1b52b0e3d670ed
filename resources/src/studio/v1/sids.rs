//! Kinds of SIDs whose resources are declared elsewhere.

use twilio_runtime::SidKind;

/// The resource with the SIDs `FC...`.
#[derive(Debug, SidKind)]
#[sid("FC")]
pub enum Contact {}
