//! Kinds of SIDs whose resources are declared elsewhere.

use twilio_runtime::SidKind;

/// The resource with the SIDs `CH...`.
#[derive(Debug, SidKind)]
#[sid("CH")]
pub enum Conversation {}

/// The resource with the SIDs `GO...`.
#[derive(Debug, SidKind)]
#[sid("GO")]
pub enum FlexInstance {}

/// The resource with the SIDs `QO...`.
#[derive(Debug, SidKind)]
#[sid("QO")]
pub enum FlexTeam {}

/// The resource with the SIDs `US...`.
#[derive(Debug, SidKind)]
#[sid("US")]
pub enum User {}

/// The resource with the SIDs `WK...`.
#[derive(Debug, SidKind)]
#[sid("WK")]
pub enum Worker {}

/// The resource with the SIDs `WS...`.
#[derive(Debug, SidKind)]
#[sid("WS")]
pub enum Workspace {}
