//! Kinds of SIDs whose resources are declared elsewhere.

use twilio_runtime::SidKind;

/// The resource with the SIDs `BU...`.
#[derive(Debug, SidKind)]
#[sid("BU")]
pub enum Bundle {}

/// The resource with the SIDs `CW...`.
#[derive(Debug, SidKind)]
#[sid("CW")]
pub enum Certificate {}

/// The resource with the SIDs `ZK...`.
#[derive(Debug, SidKind)]
#[sid("ZK")]
pub enum Config {}

/// The resource with the SIDs `DN...`.
#[derive(Debug, SidKind)]
#[sid("DN")]
pub enum Domain {}

/// The resource with the SIDs `RA...`.
#[derive(Debug, SidKind)]
#[sid("RA")]
pub enum RegulatedItem {}
