//! ```text
//! GET https://insights.twilio.com/v1/Video/Rooms/{RoomSid}
//! GET https://insights.twilio.com/v1/Video/Rooms
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Links, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::{VideoRoomSummaryCodec, VideoRoomSummaryEdgeLocation, VideoRoomSummaryTwilioRealm};

/// A video room summary.
///
/// [Twilio's page](https://www.twilio.com/docs/voice/voice-insights/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "insights",
    path = "/v1/Video/Rooms",
    key = "RoomSid",
    complete,
    /// Reads a video room summary.
    fetch,
    /// Lists video room summaries.
    list = VideoRoomSummaryFilter,
)]
#[non_exhaustive]
pub struct VideoRoomSummary {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Room SID.
    pub room_sid: String,
    /// Room name.
    pub room_name: Option<String>,
    /// Create time.
    pub create_time: Option<Timestamp>,
    /// When it ended.
    pub end_time: Option<Timestamp>,
    /// Room type.
    pub room_type: Option<VideoRoomSummaryRoomType>,
    /// Room status.
    pub room_status: Option<VideoRoomSummaryRoomStatus>,
    /// The URL that receives each change of status.
    pub status_callback: Option<String>,
    /// The HTTP method for these requests.
    pub status_callback_method: Option<HttpMethod>,
    /// Created method.
    pub created_method: Option<VideoRoomSummaryCreatedMethod>,
    /// End reason.
    pub end_reason: Option<VideoRoomSummaryEndReason>,
    /// The maximum number of participants.
    pub max_participants: Option<i64>,
    /// Unique participants.
    pub unique_participants: Option<i64>,
    /// Unique participant identities.
    pub unique_participant_identities: Option<i64>,
    /// Concurrent participants.
    pub concurrent_participants: Option<i64>,
    /// Max concurrent participants.
    pub max_concurrent_participants: Option<i64>,
    /// Codecs: a list.
    pub codecs: Option<Vec<VideoRoomSummaryCodec>>,
    /// Media region.
    pub media_region: Option<VideoRoomSummaryTwilioRealm>,
    /// Duration sec.
    pub duration_sec: Option<i64>,
    /// Total participant duration sec.
    pub total_participant_duration_sec: Option<i64>,
    /// Total recording duration sec.
    pub total_recording_duration_sec: Option<i64>,
    /// Processing state.
    pub processing_state: Option<VideoRoomSummaryProcessingState>,
    /// Recording enabled: yes or no.
    pub recording_enabled: Option<bool>,
    /// Edge location.
    pub edge_location: Option<VideoRoomSummaryEdgeLocation>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The filters of a list of [`VideoRoomSummary`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct VideoRoomSummaryFilter {
    /// Room type: a list.
    pub room_type: Option<Vec<VideoRoomSummaryRoomType>>,
    /// Codec: a list.
    pub codec: Option<Vec<VideoRoomSummaryCodec>>,
    /// Room name.
    pub room_name: Option<String>,
    /// At or after this: created.
    pub created_after: Option<Timestamp>,
    /// At or before this: created.
    pub created_before: Option<Timestamp>,
}

/// A video room summary room type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "snake_case")]
#[non_exhaustive]
pub enum VideoRoomSummaryRoomType {
    /// `go`.
    Go,
    /// `peer_to_peer`.
    PeerToPeer,
    /// `group`.
    Group,
    /// `group_small`.
    GroupSmall,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A video room summary room status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "snake_case")]
#[non_exhaustive]
pub enum VideoRoomSummaryRoomStatus {
    /// `in_progress`.
    InProgress,
    /// `completed`.
    Completed,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A HTTP method.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "UPPERCASE")]
#[non_exhaustive]
pub enum HttpMethod {
    /// `GET`.
    Get,
    /// `POST`.
    Post,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A video room summary created method.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "snake_case")]
#[non_exhaustive]
pub enum VideoRoomSummaryCreatedMethod {
    /// `sdk`.
    Sdk,
    /// `ad_hoc`.
    AdHoc,
    /// `api`.
    Api,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A video room summary end reason.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "snake_case")]
#[non_exhaustive]
pub enum VideoRoomSummaryEndReason {
    /// `room_ended_via_api`.
    RoomEndedViaApi,
    /// `timeout`.
    Timeout,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A video room summary processing state.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "snake_case")]
#[non_exhaustive]
pub enum VideoRoomSummaryProcessingState {
    /// `complete`.
    Complete,
    /// `in_progress`.
    InProgress,
    /// `timeout`.
    Timeout,
    /// `not_started`.
    NotStarted,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
