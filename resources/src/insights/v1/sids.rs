//! Kinds of SIDs whose resources are declared elsewhere.

use twilio_runtime::SidKind;

/// What a SID `RM...` identifies.
#[derive(Debug, SidKind)]
#[sid("RM")]
pub enum Room {}

/// What a SID `PA...` identifies.
#[derive(Debug, SidKind)]
#[sid("PA")]
pub enum RoomParticipant {}
