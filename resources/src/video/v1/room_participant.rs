//! ```text
//! GET POST https://video.twilio.com/v1/Rooms/{RoomSid}/Participants/{Sid}
//! GET      https://video.twilio.com/v1/Rooms/{RoomSid}/Participants
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Links, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::Room;

/// A current or former participant of a room.
///
/// [Twilio's page](https://www.twilio.com/docs/video/api/participants)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "video",
    path = "/v1/Rooms/{RoomSid}/Participants",
    sid = "PA",
    alias = identity,
    parent = Room,
    complete,
    /// Reads one participant, by SID or identity.
    fetch,
    /// Lists the current and former participants of the room.
    list = RoomParticipantFilter,
    /// Disconnects a participant, with the status `Disconnected`.
    update = UpdateRoomParticipant,
)]
#[non_exhaustive]
pub struct RoomParticipant {
    /// The record's identifier.
    pub sid: Sid<RoomParticipant>,
    /// The room that it belongs to.
    pub room_sid: Sid<Room>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Its status.
    pub status: Option<RoomParticipantStatus>,
    /// The application's own name for a person or device.
    pub identity: Option<String>,
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
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The filters of a list of [`RoomParticipant`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct RoomParticipantFilter {
    /// Its status.
    pub status: Option<RoomParticipantStatus>,
    /// The application's own name for a person or device.
    pub identity: Option<String>,
    /// Only records created at this time or later.
    pub date_created_after: Option<Timestamp>,
    /// Only records created at this time or earlier.
    pub date_created_before: Option<Timestamp>,
}

/// The parameters for changing a [`RoomParticipant`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateRoomParticipant {
    /// Its status.
    pub status: Option<RoomParticipantStatus>,
}

/// A room participant status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum RoomParticipantStatus {
    /// `connected`.
    Connected,
    /// `disconnected`.
    Disconnected,
    /// `reconnecting`.
    Reconnecting,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
