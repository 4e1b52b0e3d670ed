//! ```text
//! GET https://insights.twilio.com/v1/Video/Rooms/{RoomSid}/Participants/{ParticipantSid}
//! GET https://insights.twilio.com/v1/Video/Rooms/{RoomSid}/Participants
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, StringEnum, TwilioResource, Unknown};

use super::{
    VideoRoomSummary, VideoRoomSummaryCodec, VideoRoomSummaryEdgeLocation,
    VideoRoomSummaryTwilioRealm,
};

/// A video participant summary.
///
/// [Twilio's page](https://www.twilio.com/docs/voice/voice-insights/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "insights",
    path = "/v1/Video/Rooms/{RoomSid}/Participants",
    key = "ParticipantSid",
    parent = VideoRoomSummary,
    complete,
    /// Reads a video participant summary.
    fetch,
    /// Lists video participant summaries.
    list,
)]
#[non_exhaustive]
pub struct VideoParticipantSummary {
    /// Participant SID.
    pub participant_sid: String,
    /// Participant identity.
    pub participant_identity: Option<String>,
    /// Join time.
    pub join_time: Option<Timestamp>,
    /// Leave time.
    pub leave_time: Option<Timestamp>,
    /// Duration sec.
    pub duration_sec: Option<i64>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Room SID.
    pub room_sid: String,
    /// Its status.
    pub status: Option<VideoParticipantSummaryRoomStatus>,
    /// Codecs: a list.
    pub codecs: Option<Vec<VideoRoomSummaryCodec>>,
    /// End reason.
    pub end_reason: Option<String>,
    /// Twilio's error code.
    pub error_code: Option<i64>,
    /// Error code URL.
    pub error_code_url: Option<String>,
    /// Media region.
    pub media_region: Option<VideoRoomSummaryTwilioRealm>,
    /// Properties, as JSON.
    pub properties: Option<Value>,
    /// Edge location.
    pub edge_location: Option<VideoRoomSummaryEdgeLocation>,
    /// Publisher info, as JSON.
    pub publisher_info: Option<Value>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// A video participant summary room status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "snake_case")]
#[non_exhaustive]
pub enum VideoParticipantSummaryRoomStatus {
    /// `in_progress`.
    InProgress,
    /// `connected`.
    Connected,
    /// `completed`.
    Completed,
    /// `disconnected`.
    Disconnected,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
