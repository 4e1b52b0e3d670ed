//! Kinds of SIDs whose resources are declared elsewhere.

use twilio_runtime::SidKind;

/// The resource with the SIDs `AD...`.
#[derive(Debug, SidKind)]
#[sid("AD")]
pub enum Address {}

/// The resource with the SIDs `AP...`.
#[derive(Debug, SidKind)]
#[sid("AP")]
pub enum Application {}

/// The resource with the SIDs `RI...`.
#[derive(Debug, SidKind)]
#[sid("RI")]
pub enum Identity {}

/// The resource with the SIDs `PN...`.
#[derive(Debug, SidKind)]
#[sid("PN")]
pub enum PhoneNumber {}
