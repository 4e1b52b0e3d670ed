//! Kinds of SIDs whose resources are declared elsewhere.

use twilio_runtime::SidKind;

/// What a SID `IS...` identifies.
#[derive(Debug, SidKind)]
#[sid("IS")]
pub enum ChatService {}

/// What a SID `QW...` identifies.
#[derive(Debug, SidKind)]
#[sid("QW")]
pub enum Execution {}

/// What a SID `GO...` identifies.
#[derive(Debug, SidKind)]
#[sid("GO")]
pub enum FlexInstance {}

/// What a SID `FW...` identifies.
#[derive(Debug, SidKind)]
#[sid("FW")]
pub enum Flow {}

/// What a SID `ZS...` identifies.
#[derive(Debug, SidKind)]
#[sid("ZS")]
pub enum FunctionsService {}

/// What a SID `HQ...` identifies.
#[derive(Debug, SidKind)]
#[sid("HQ")]
pub enum InteractionContext {}

/// What a SID `MG...` identifies.
#[derive(Debug, SidKind)]
#[sid("MG")]
pub enum MessagingService {}

/// What a SID `KQ...` identifies.
#[derive(Debug, SidKind)]
#[sid("KQ")]
pub enum Note {}

/// What a SID `WR...` identifies.
#[derive(Debug, SidKind)]
#[sid("WR")]
pub enum Reservation {}

/// What a SID `WT...` identifies.
#[derive(Debug, SidKind)]
#[sid("WT")]
pub enum Task {}

/// What a SID `WA...` identifies.
#[derive(Debug, SidKind)]
#[sid("WA")]
pub enum TaskrouterOfflineActivity {}

/// What a SID `WQ...` identifies.
#[derive(Debug, SidKind)]
#[sid("WQ")]
pub enum TaskrouterTargetTaskqueue {}

/// What a SID `WW...` identifies.
#[derive(Debug, SidKind)]
#[sid("WW")]
pub enum TaskrouterTargetWorkflow {}

/// What a SID `US...` identifies.
#[derive(Debug, SidKind)]
#[sid("US")]
pub enum User {}

/// What a SID `WS...` identifies.
#[derive(Debug, SidKind)]
#[sid("WS")]
pub enum Workspace {}
