//! Kinds of SIDs whose resources are declared elsewhere.

use twilio_runtime::SidKind;

/// What a SID `OR...` identifies.
#[derive(Debug, SidKind)]
#[sid("OR")]
pub enum Organization {}

/// What a SID `IX...` identifies.
#[derive(Debug, SidKind)]
#[sid("IX")]
pub enum Role {}
