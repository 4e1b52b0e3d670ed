//! Kinds of SIDs whose resources are declared elsewhere.

use twilio_runtime::SidKind;

/// The resource with the SIDs `AD...`.
#[derive(Debug, SidKind)]
#[sid("AD")]
pub enum Address {}

/// The resource with the SIDs `RD...`.
#[derive(Debug, SidKind)]
#[sid("RD")]
pub enum SupportingDocument {}
