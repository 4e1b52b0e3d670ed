//! Kinds of SIDs whose resources are declared elsewhere.

use twilio_runtime::SidKind;

/// What a SID `BU...` identifies.
#[derive(Debug, SidKind)]
#[sid("BU")]
pub enum Bundle {}

/// What a SID `CW...` identifies.
#[derive(Debug, SidKind)]
#[sid("CW")]
pub enum Certificate {}

/// What a SID `ZK...` identifies.
#[derive(Debug, SidKind)]
#[sid("ZK")]
pub enum Config {}

/// What a SID `DN...` identifies.
#[derive(Debug, SidKind)]
#[sid("DN")]
pub enum Domain {}

/// What a SID `RA...` identifies.
#[derive(Debug, SidKind)]
#[sid("RA")]
pub enum RegulatedItem {}
