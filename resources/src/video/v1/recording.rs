//! ```text
//! GET DELETE https://video.twilio.com/v1/Recordings/{Sid}
//! GET        https://video.twilio.com/v1/Recordings
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Anything, Links, Sid, TwilioParams, TwilioResource};

use super::{HttpMethod, RecordingCodec, RecordingFormat, RecordingStatus, RecordingType};

/// The recording of one track of a room.
///
/// [Twilio's page](https://www.twilio.com/docs/video/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "video",
    path = "/v1/Recordings",
    sid = "RT",
    complete,
    /// Reads one recording.
    fetch,
    /// Lists recordings of all rooms.
    list = RecordingFilter,
    /// Removes a recording with its file.
    delete,
)]
#[non_exhaustive]
pub struct Recording {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Its status.
    pub status: Option<RecordingStatus>,
    /// When it was created.
    pub date_created: Timestamp,
    /// The record's identifier.
    pub sid: Sid<Recording>,
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
    /// Track name. Personal data.
    #[twilio_resource(pii)]
    pub track_name: Option<String>,
    /// Offset.
    pub offset: Option<i64>,
    /// Media external location.
    pub media_external_location: Option<String>,
    /// The URL that receives each change of status.
    pub status_callback: Option<String>,
    /// The HTTP method for these requests.
    pub status_callback_method: Option<HttpMethod>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The filters of a list of [`Recording`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct RecordingFilter {
    /// Its status.
    pub status: Option<RecordingStatus>,
    /// Its source.
    pub source_sid: Option<Sid<Anything>>,
    /// Grouping SID: a list.
    pub grouping_sid: Option<Vec<Sid<Anything>>>,
    /// Only records created at this time or later.
    pub date_created_after: Option<Timestamp>,
    /// Only records created at this time or earlier.
    pub date_created_before: Option<Timestamp>,
    /// Media type.
    pub media_type: Option<RecordingType>,
}
