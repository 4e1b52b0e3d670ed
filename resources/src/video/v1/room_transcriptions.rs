//! ```text
//! POST GET https://video.twilio.com/v1/Rooms/{RoomSid}/Transcriptions
//! GET POST https://video.twilio.com/v1/Rooms/{RoomSid}/Transcriptions/{Ttid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::Room;

/// The live transcription of a room.
///
/// [Twilio's page](https://www.twilio.com/docs/video/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "video",
    path = "/v1/Rooms/{RoomSid}/Transcriptions",
    key = "Ttid",
    parent = Room,
    complete,
    /// Starts a transcription.
    create = CreateRoomTranscriptions,
    /// Reads one transcription.
    fetch,
    /// Lists the room's transcriptions.
    list,
    /// Ends a transcription.
    update = UpdateRoomTranscriptions,
)]
#[non_exhaustive]
pub struct RoomTranscriptions {
    /// Ttid.
    pub ttid: String,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The room that it belongs to.
    pub room_sid: Sid<Room>,
    /// Its status.
    pub status: Option<RoomTranscriptionsStatus>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// When it started.
    pub start_time: Option<Timestamp>,
    /// When it ended.
    pub end_time: Option<Timestamp>,
    /// The duration, in seconds.
    pub duration: Option<i64>,
    /// The URL of the record.
    pub url: Option<String>,
    /// Its configuration. Personal data.
    #[twilio_resource(pii)]
    pub configuration: Option<Value>,
}

/// The parameters for creating a [`RoomTranscriptions`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CreateRoomTranscriptions {
    /// Its configuration.
    pub configuration: Option<Value>,
}

/// The parameters for changing a [`RoomTranscriptions`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateRoomTranscriptions {
    /// Its status.
    pub status: Option<RoomTranscriptionsStatus>,
}

/// A room transcriptions status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum RoomTranscriptionsStatus {
    /// `started`.
    Started,
    /// `stopped`.
    Stopped,
    /// `failed`.
    Failed,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
