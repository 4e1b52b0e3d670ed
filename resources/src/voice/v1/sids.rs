//! Kinds of SIDs whose resources are declared elsewhere.

use twilio_runtime::SidKind;

/// The resource with the SIDs `SD...`.
#[derive(Debug, SidKind)]
#[sid("SD")]
pub enum SipDomain {}
