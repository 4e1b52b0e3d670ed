//! ```text
//! GET DELETE https://video.twilio.com/v1/Rooms/{RoomSid}/Recordings/{Sid}
//! GET        https://video.twilio.com/v1/Rooms/{RoomSid}/Recordings
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Anything, Links, Sid, TwilioParams, TwilioResource};

use super::{RecordingCodec, RecordingFormat, RecordingStatus, RecordingType, Room};

/// The recording of one track of a room, as a subresource of the room.
///
/// [Twilio's page](https://www.twilio.com/docs/video/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "video",
    path = "/v1/Rooms/{RoomSid}/Recordings",
    sid = "RT",
    parent = Room,
    complete,
    /// Reads one recording.
    fetch,
    /// Lists the room's recordings.
    list = RoomRecordingFilter,
    /// Removes a recording with its file.
    delete,
)]
#[non_exhaustive]
pub struct RoomRecording {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Its status.
    pub status: Option<RecordingStatus>,
    /// When it was created.
    pub date_created: Timestamp,
    /// The record's identifier.
    pub sid: Sid<RoomRecording>,
    /// Its source.
    pub source_sid: Option<Sid<Anything>>,
    /// Size.
    pub size: Option<i64>,
    /// The URL of the record.
    pub url: Option<String>,
    /// Its type.
    pub r#type: Option<RecordingType>,
    /// The duration, in seconds.
    pub duration: Option<i64>,
    /// Container format.
    pub container_format: Option<RecordingFormat>,
    /// Codec.
    pub codec: Option<RecordingCodec>,
    /// Grouping SIDs, as JSON.
    pub grouping_sids: Option<Value>,
    /// Track name.
    pub track_name: Option<String>,
    /// Offset.
    pub offset: Option<i64>,
    /// Media external location.
    pub media_external_location: Option<String>,
    /// The room that it belongs to.
    pub room_sid: Sid<Room>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The filters of a list of [`RoomRecording`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct RoomRecordingFilter {
    /// Its status.
    pub status: Option<RecordingStatus>,
    /// Its source.
    pub source_sid: Option<Sid<Anything>>,
    /// Only records created at this time or later.
    pub date_created_after: Option<Timestamp>,
    /// Only records created at this time or earlier.
    pub date_created_before: Option<Timestamp>,
}
