//! Kinds of SIDs whose resources are declared elsewhere.

use twilio_runtime::SidKind;

/// The resource with the SIDs `IS...`.
#[derive(Debug, SidKind)]
#[sid("IS")]
pub enum ChatService {}

/// The resource with the SIDs `QW...`.
#[derive(Debug, SidKind)]
#[sid("QW")]
pub enum Execution {}

/// The resource with the SIDs `GO...`.
#[derive(Debug, SidKind)]
#[sid("GO")]
pub enum FlexInstance {}

/// The resource with the SIDs `FW...`.
#[derive(Debug, SidKind)]
#[sid("FW")]
pub enum Flow {}

/// The resource with the SIDs `ZS...`.
#[derive(Debug, SidKind)]
#[sid("ZS")]
pub enum FunctionsService {}

/// The resource with the SIDs `HQ...`.
#[derive(Debug, SidKind)]
#[sid("HQ")]
pub enum InteractionContext {}

/// The resource with the SIDs `MG...`.
#[derive(Debug, SidKind)]
#[sid("MG")]
pub enum MessagingService {}

/// The resource with the SIDs `KQ...`.
#[derive(Debug, SidKind)]
#[sid("KQ")]
pub enum Note {}

/// The resource with the SIDs `WR...`.
#[derive(Debug, SidKind)]
#[sid("WR")]
pub enum Reservation {}

/// The resource with the SIDs `WT...`.
#[derive(Debug, SidKind)]
#[sid("WT")]
pub enum Task {}

/// The resource with the SIDs `WA...`.
#[derive(Debug, SidKind)]
#[sid("WA")]
pub enum TaskrouterOfflineActivity {}

/// The resource with the SIDs `WQ...`.
#[derive(Debug, SidKind)]
#[sid("WQ")]
pub enum TaskrouterTargetTaskqueue {}

/// The resource with the SIDs `WW...`.
#[derive(Debug, SidKind)]
#[sid("WW")]
pub enum TaskrouterTargetWorkflow {}

/// The resource with the SIDs `US...`.
#[derive(Debug, SidKind)]
#[sid("US")]
pub enum User {}

/// The resource with the SIDs `WS...`.
#[derive(Debug, SidKind)]
#[sid("WS")]
pub enum Workspace {}
