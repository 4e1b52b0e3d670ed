//! Kinds of SIDs whose resources are declared elsewhere.

use twilio_runtime::SidKind;

/// The resource with the SIDs `HX...`.
#[derive(Debug, SidKind)]
#[sid("HX")]
pub enum Content {}

/// The resource with the SIDs `FW...`.
#[derive(Debug, SidKind)]
#[sid("FW")]
pub enum Flow {}

/// The resource with the SIDs `ME...`.
#[derive(Debug, SidKind)]
#[sid("ME")]
pub enum Media {}

/// The resource with the SIDs `MG...`.
#[derive(Debug, SidKind)]
#[sid("MG")]
pub enum MessagingService {}
