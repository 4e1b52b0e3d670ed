//! ```text
//! POST GET https://media.twilio.com/v1/PlayerStreamers/{Sid}/PlaybackGrant
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::PlayerStreamer;

/// A player streamer playback grant.
///
/// [Twilio's page](https://www.twilio.com/docs/live)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "media",
    path = "/v1/PlayerStreamers/{Sid}/PlaybackGrant",
    singleton,
    parent = PlayerStreamer,
    complete,
    /// Creates a player streamer playback grant.
    create = CreatePlayerStreamerPlaybackGrant,
    /// Reads a player streamer playback grant.
    fetch,
)]
#[non_exhaustive]
pub struct PlayerStreamerPlaybackGrant {
    /// The record's identifier.
    pub sid: Sid<PlayerStreamer>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// When it was created.
    pub date_created: Timestamp,
    /// Grant, as JSON.
    pub grant: Option<Value>,
}

/// The parameters for creating a [`PlayerStreamerPlaybackGrant`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CreatePlayerStreamerPlaybackGrant {
    /// How long it lasts, in seconds.
    pub ttl: Option<i64>,
    /// Access control allow origin.
    pub access_control_allow_origin: Option<String>,
}
