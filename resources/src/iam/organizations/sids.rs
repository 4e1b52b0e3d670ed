//! Kinds of SIDs whose resources are declared elsewhere.

use twilio_runtime::SidKind;

/// The resource with the SIDs `OR...`.
#[derive(Debug, SidKind)]
#[sid("OR")]
pub enum Organization {}

/// The resource with the SIDs `IX...`.
#[derive(Debug, SidKind)]
#[sid("IX")]
pub enum Role {}
