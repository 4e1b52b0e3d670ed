//! ```text
//! GET POST https://video.twilio.com/v1/Rooms/{RoomSid}/RecordingRules
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Sid, TwilioObject, TwilioParams, TwilioResource};

use super::Room;

/// Which tracks of a room are recorded.
///
/// [Twilio's page](https://www.twilio.com/docs/video/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "video",
    path = "/v1/Rooms/{RoomSid}/RecordingRules",
    singleton,
    parent = Room,
    complete,
    /// Reads the rules.
    fetch,
    /// Replaces the rules.
    update = UpdateRoomRecordingRule,
)]
#[non_exhaustive]
pub struct RoomRecordingRule {
    /// The room that it belongs to.
    pub room_sid: Sid<Room>,
    /// Rules: a list.
    pub rules: Option<Vec<RecordingRule>>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
}

/// The parameters for changing a [`RoomRecordingRule`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateRoomRecordingRule {
    /// Rules.
    pub rules: Option<Value>,
}

/// A recording rule.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct RecordingRule {
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
}
