//! ```text
//! GET https://video.twilio.com/v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/PublishedTracks/{Sid}
//! GET https://video.twilio.com/v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/PublishedTracks
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, TwilioResource};

use super::{RecordingType, Room, RoomParticipant};

/// Audio, video or data that a participant publishes in the room.
///
/// [Twilio's page](https://www.twilio.com/docs/video/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "video",
    path = "/v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/PublishedTracks",
    sid = "MT",
    parent = RoomParticipant,
    complete,
    /// Reads one track.
    fetch,
    /// Lists the tracks that the participant publishes.
    list,
)]
#[non_exhaustive]
pub struct RoomParticipantPublishedTrack {
    /// The record's identifier.
    pub sid: Sid<RoomParticipantPublishedTrack>,
    /// The participant that it is about.
    pub participant_sid: Sid<RoomParticipant>,
    /// The room that it belongs to.
    pub room_sid: Sid<Room>,
    /// The name.
    pub name: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// Kind.
    pub kind: Option<RecordingType>,
    /// The URL of the record.
    pub url: Option<String>,
}
