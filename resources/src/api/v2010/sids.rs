//! Kinds of SIDs whose resources are declared elsewhere.

use twilio_runtime::SidKind;

/// The resource with the SIDs `XB...`.
#[derive(Debug, SidKind)]
#[sid("XB")]
pub enum AddOn {}

/// The resource with the SIDs `BU...`.
#[derive(Debug, SidKind)]
#[sid("BU")]
pub enum Bundle {}

/// The resource with the SIDs `BY...`.
#[derive(Debug, SidKind)]
#[sid("BY")]
pub enum Byoc {}

/// The resource with the SIDs `HX...`.
#[derive(Debug, SidKind)]
#[sid("HX")]
pub enum Content {}

/// The resource with the SIDs `GP...`.
#[derive(Debug, SidKind)]
#[sid("GP")]
pub enum Group {}

/// The resource with the SIDs `RI...`.
#[derive(Debug, SidKind)]
#[sid("RI")]
pub enum Identity {}

/// The resource with the SIDs `MG...`.
#[derive(Debug, SidKind)]
#[sid("MG")]
pub enum MessagingService {}

/// The resource with the SIDs `TK...`.
#[derive(Debug, SidKind)]
#[sid("TK")]
pub enum Trunk {}
