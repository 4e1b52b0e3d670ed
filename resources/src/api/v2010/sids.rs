//! Kinds of SIDs whose resources are declared elsewhere.

use twilio_runtime::SidKind;

/// What a SID `XB...` identifies.
#[derive(Debug, SidKind)]
#[sid("XB")]
pub enum AddOn {}

/// What a SID `BU...` identifies.
#[derive(Debug, SidKind)]
#[sid("BU")]
pub enum Bundle {}

/// What a SID `BY...` identifies.
#[derive(Debug, SidKind)]
#[sid("BY")]
pub enum Byoc {}

/// What a SID `HX...` identifies.
#[derive(Debug, SidKind)]
#[sid("HX")]
pub enum Content {}

/// What a SID `GP...` identifies.
#[derive(Debug, SidKind)]
#[sid("GP")]
pub enum Group {}

/// What a SID `RI...` identifies.
#[derive(Debug, SidKind)]
#[sid("RI")]
pub enum Identity {}

/// What a SID `MG...` identifies.
#[derive(Debug, SidKind)]
#[sid("MG")]
pub enum MessagingService {}

/// What a SID `TK...` identifies.
#[derive(Debug, SidKind)]
#[sid("TK")]
pub enum Trunk {}
