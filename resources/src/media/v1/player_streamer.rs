//! ```text
//! POST GET https://media.twilio.com/v1/PlayerStreamers
//! GET POST https://media.twilio.com/v1/PlayerStreamers/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Links, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::{HttpMethod, MediaProcessorOrder, MediaProcessorUpdateStatus};

/// A player streamer.
///
/// [Twilio's page](https://www.twilio.com/docs/live)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "media",
    path = "/v1/PlayerStreamers",
    sid = "VJ",
    complete,
    /// Creates a player streamer.
    create = CreatePlayerStreamer,
    /// Reads a player streamer.
    fetch,
    /// Lists player streamers.
    list = PlayerStreamerFilter,
    /// Changes a player streamer.
    update = UpdatePlayerStreamer,
)]
#[non_exhaustive]
pub struct PlayerStreamer {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// Video: yes or no.
    pub video: Option<bool>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
    /// The record's identifier.
    pub sid: Sid<PlayerStreamer>,
    /// Its status.
    pub status: Option<PlayerStreamerStatus>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URL that receives each change of status.
    pub status_callback: Option<String>,
    /// The HTTP method for these requests.
    pub status_callback_method: Option<HttpMethod>,
    /// Ended reason.
    pub ended_reason: Option<PlayerStreamerEndedReason>,
    /// Max duration.
    pub max_duration: Option<i64>,
}

/// The parameters for creating a [`PlayerStreamer`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CreatePlayerStreamer {
    /// Video: yes or no.
    pub video: Option<bool>,
    /// The URL that receives each change of status.
    pub status_callback: Option<String>,
    /// The HTTP method for these requests.
    pub status_callback_method: Option<HttpMethod>,
    /// Max duration.
    pub max_duration: Option<i64>,
}

/// The filters of a list of [`PlayerStreamer`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct PlayerStreamerFilter {
    /// The order.
    pub order: Option<MediaProcessorOrder>,
    /// Its status.
    pub status: Option<PlayerStreamerStatus>,
}

/// The parameters for changing a [`PlayerStreamer`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct UpdatePlayerStreamer {
    /// Its status.
    pub status: MediaProcessorUpdateStatus,
}

/// A player streamer status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum PlayerStreamerStatus {
    /// `created`.
    Created,
    /// `started`.
    Started,
    /// `ended`.
    Ended,
    /// `failed`.
    Failed,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A player streamer ended reason.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum PlayerStreamerEndedReason {
    /// `ended-via-api`.
    EndedViaApi,
    /// `max-duration-exceeded`.
    MaxDurationExceeded,
    /// `stream-disconnected-by-source`.
    StreamDisconnectedBySource,
    /// `unexpected-failure`.
    UnexpectedFailure,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
