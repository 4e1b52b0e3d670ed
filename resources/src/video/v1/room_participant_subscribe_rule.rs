//! ```text
//! GET POST https://video.twilio.com/v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/SubscribeRules
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Sid, TwilioObject, TwilioParams, TwilioResource};

use super::{Room, RoomParticipant};

/// The tracks of others that a participant receives.
///
/// [Twilio's page](https://www.twilio.com/docs/video/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "video",
    path = "/v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/SubscribeRules",
    singleton,
    parent = RoomParticipant,
    complete,
    /// Reads the rules.
    fetch,
    /// Replaces the rules.
    update = UpdateRoomParticipantSubscribeRule,
)]
#[non_exhaustive]
pub struct RoomParticipantSubscribeRule {
    /// The participant that it is about.
    pub participant_sid: Sid<RoomParticipant>,
    /// The room that it belongs to.
    pub room_sid: Sid<Room>,
    /// Rules: a list.
    pub rules: Option<Vec<SubscribeRule>>,
    /// When it was created.
    pub date_created: Option<Timestamp>,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
}

/// The parameters for changing a [`RoomParticipantSubscribeRule`]. A field that is not
/// set stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateRoomParticipantSubscribeRule {
    /// Rules.
    pub rules: Option<Value>,
}

/// A subscribe rule.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct SubscribeRule {
    /// Its type.
    pub r#type: Option<String>,
    /// All: yes or no.
    pub all: Option<bool>,
    /// Publisher.
    pub publisher: Option<String>,
    /// Track.
    pub track: Option<String>,
    /// Kind.
    pub kind: Option<String>,
    /// The priority.
    pub priority: Option<String>,
}
