//! Kinds of SIDs whose resources are declared elsewhere.

use twilio_runtime::SidKind;

/// What a SID `AD...` identifies.
#[derive(Debug, SidKind)]
#[sid("AD")]
pub enum Address {}

/// What a SID `AP...` identifies.
#[derive(Debug, SidKind)]
#[sid("AP")]
pub enum Application {}

/// What a SID `RI...` identifies.
#[derive(Debug, SidKind)]
#[sid("RI")]
pub enum Identity {}

/// What a SID `PN...` identifies.
#[derive(Debug, SidKind)]
#[sid("PN")]
pub enum PhoneNumber {}
