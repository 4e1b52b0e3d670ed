//! Kinds of SIDs whose resources are declared elsewhere.

use twilio_runtime::SidKind;

/// What a SID `AD...` identifies.
#[derive(Debug, SidKind)]
#[sid("AD")]
pub enum Address {}

/// What a SID `RD...` identifies.
#[derive(Debug, SidKind)]
#[sid("RD")]
pub enum SupportingDocument {}
