//! ```text
//! POST https://video.twilio.com/v1/Rooms/{RoomSid}/Participants/{Sid}/Anonymize
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, StringEnum, TwilioResource, Unknown};

use super::{Room, RoomParticipant};

/// A participant whose identity is made unrecognizable.
///
/// [Twilio's page](https://www.twilio.com/docs/video/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "video",
    path = "/v1/Rooms/{RoomSid}/Participants/{Sid}/Anonymize",
    singleton,
    parent = RoomParticipant,
    complete,
    /// Makes the identity unrecognizable, once the participant has left.
    update = (),
)]
#[non_exhaustive]
pub struct RoomParticipantAnonymization {
    /// The record's identifier.
    pub sid: Sid<RoomParticipant>,
    /// The room that it belongs to.
    pub room_sid: Sid<Room>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Its status.
    pub status: Option<RoomParticipantAnonymizeStatus>,
    /// Identity.
    pub identity: Option<Sid<RoomParticipant>>,
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
}

/// A room participant anonymize status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum RoomParticipantAnonymizeStatus {
    /// `connected`.
    Connected,
    /// `disconnected`.
    Disconnected,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
