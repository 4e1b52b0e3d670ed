//! Kinds of SIDs whose resources are declared elsewhere.

use twilio_runtime::SidKind;

/// What a SID `FC...` identifies.
#[derive(Debug, SidKind)]
#[sid("FC")]
pub enum Contact {}
