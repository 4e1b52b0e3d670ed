//! Kinds of SIDs whose resources are declared elsewhere.

use twilio_runtime::SidKind;

/// What a SID `SD...` identifies.
#[derive(Debug, SidKind)]
#[sid("SD")]
pub enum SipDomain {}
