//! ```text
//! POST GET https://video.twilio.com/v1/Rooms
//! GET POST https://video.twilio.com/v1/Rooms/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Links, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::HttpMethod;

/// A video call of several people.
///
/// [Twilio's page](https://www.twilio.com/docs/video/api/rooms-resource)
///
/// ```
/// # use twilio_emulator::Emulator;
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let emulator = Emulator::builder().resources(twilio_resources::catalog()).build()?;
/// # let client = emulator.client();
/// use twilio_resources::video::v1::{CreateRoom, Room, RoomStatus, UpdateRoom};
///
/// Room::create(&client, CreateRoom::new().unique_name("standup")).await?;
/// let room = Room::fetch(&client, "standup").await?;
/// let room = Room::update(&client, &room, UpdateRoom::new(RoomStatus::Completed)).await?;
/// assert_eq!(room.status, Some(RoomStatus::Completed));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "video",
    path = "/v1/Rooms",
    sid = "RM",
    alias = unique_name,
    complete,
    /// Opens a room.
    create = CreateRoom,
    /// Reads one room; by unique name only while it is open.
    fetch,
    /// Lists rooms, by default those that are open.
    list = RoomFilter,
    /// Ends the room: everybody in it is disconnected.
    update = UpdateRoom,
)]
#[non_exhaustive]
pub struct Room {
    /// The record's identifier.
    pub sid: Sid<Room>,
    /// Whether it is open.
    #[twilio_resource(initial = "in-progress")]
    pub status: Option<RoomStatus>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Enable turn: yes or no.
    pub enable_turn: Option<bool>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
    /// The URL that receives each change of status.
    pub status_callback: Option<String>,
    /// The HTTP method for these requests.
    pub status_callback_method: Option<HttpMethod>,
    /// When it ended.
    pub end_time: Option<Timestamp>,
    /// How many seconds it was open.
    pub duration: Option<i64>,
    /// Its type.
    pub r#type: Option<RoomType>,
    /// The maximum number of participants at once. By default `0`.
    pub max_participants: Option<i64>,
    /// Max participant duration. By default `0`.
    pub max_participant_duration: Option<i64>,
    /// Max concurrent published tracks.
    pub max_concurrent_published_tracks: Option<i64>,
    /// Record participants on connect: yes or no.
    pub record_participants_on_connect: Option<bool>,
    /// Video codecs: a list.
    pub video_codecs: Option<Vec<RoomVideoCodec>>,
    /// Media region.
    pub media_region: Option<String>,
    /// Audio only: yes or no.
    pub audio_only: Option<bool>,
    /// Empty room timeout. By default `0`.
    pub empty_room_timeout: Option<i64>,
    /// Unused room timeout. By default `0`.
    pub unused_room_timeout: Option<i64>,
    /// Large room: yes or no.
    pub large_room: Option<bool>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The parameters for creating a [`Room`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CreateRoom {
    /// Enable turn: yes or no.
    pub enable_turn: Option<bool>,
    /// Its type.
    pub r#type: Option<RoomType>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
    /// The URL that receives each change of status.
    pub status_callback: Option<String>,
    /// The HTTP method for these requests.
    pub status_callback_method: Option<HttpMethod>,
    /// The maximum number of participants.
    pub max_participants: Option<i64>,
    /// Record participants on connect: yes or no.
    pub record_participants_on_connect: Option<bool>,
    /// Transcribe participants on connect: yes or no.
    pub transcribe_participants_on_connect: Option<bool>,
    /// Video codecs: a list.
    pub video_codecs: Option<Vec<RoomVideoCodec>>,
    /// Media region.
    pub media_region: Option<String>,
    /// Recording rules.
    pub recording_rules: Option<Value>,
    /// Transcriptions configuration.
    pub transcriptions_configuration: Option<Value>,
    /// Audio only: yes or no.
    pub audio_only: Option<bool>,
    /// Max participant duration.
    pub max_participant_duration: Option<i64>,
    /// Empty room timeout.
    pub empty_room_timeout: Option<i64>,
    /// Unused room timeout.
    pub unused_room_timeout: Option<i64>,
    /// Large room: yes or no.
    pub large_room: Option<bool>,
}

/// The filters of a list of [`Room`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct RoomFilter {
    /// Its status.
    pub status: Option<RoomStatus>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
    /// Only records created at this time or later.
    pub date_created_after: Option<Timestamp>,
    /// Only records created at this time or earlier.
    pub date_created_before: Option<Timestamp>,
}

/// The parameters for changing a [`Room`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct UpdateRoom {
    /// Its status.
    pub status: RoomStatus,
}

/// A room status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum RoomStatus {
    /// `in-progress`.
    InProgress,
    /// `completed`.
    Completed,
    /// `failed`.
    Failed,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A room type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum RoomType {
    /// `go`.
    Go,
    /// `peer-to-peer`.
    PeerToPeer,
    /// `group`.
    Group,
    /// `group-small`.
    GroupSmall,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A room video codec.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "UPPERCASE")]
#[non_exhaustive]
pub enum RoomVideoCodec {
    /// `VP8`.
    Vp8,
    /// `H264`.
    H264,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
