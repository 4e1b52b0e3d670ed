//! Kinds of SIDs whose resources are declared elsewhere.

use twilio_runtime::SidKind;

/// The resource with the SIDs `IS...`.
#[derive(Debug, SidKind)]
#[sid("IS")]
pub enum ChatService {}

/// The resource with the SIDs `MG...`.
#[derive(Debug, SidKind)]
#[sid("MG")]
pub enum MessagingService {}
