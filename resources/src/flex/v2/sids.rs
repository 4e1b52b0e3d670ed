//! Kinds of SIDs whose resources are declared elsewhere.

use twilio_runtime::SidKind;

/// What a SID `CH...` identifies.
#[derive(Debug, SidKind)]
#[sid("CH")]
pub enum Conversation {}

/// What a SID `GO...` identifies.
#[derive(Debug, SidKind)]
#[sid("GO")]
pub enum FlexInstance {}

/// What a SID `QO...` identifies.
#[derive(Debug, SidKind)]
#[sid("QO")]
pub enum FlexTeam {}

/// What a SID `US...` identifies.
#[derive(Debug, SidKind)]
#[sid("US")]
pub enum User {}

/// What a SID `WK...` identifies.
#[derive(Debug, SidKind)]
#[sid("WK")]
pub enum Worker {}

/// What a SID `WS...` identifies.
#[derive(Debug, SidKind)]
#[sid("WS")]
pub enum Workspace {}
