//! ```text
//! POST GET   https://video.twilio.com/v1/Compositions
//! GET DELETE https://video.twilio.com/v1/Compositions/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Links, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::{CompositionFormat, HttpMethod, Room};

/// Tracks of a room, combined into one file.
///
/// [Twilio's page](https://www.twilio.com/docs/video/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "video",
    path = "/v1/Compositions",
    sid = "CJ",
    complete,
    /// Combines tracks of a room that has ended.
    create = CreateComposition,
    /// Reads one composition.
    fetch,
    /// Lists compositions.
    list = CompositionFilter,
    /// Removes a composition with its file.
    delete,
)]
#[non_exhaustive]
pub struct Composition {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Its status.
    pub status: Option<CompositionStatus>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was completed.
    pub date_completed: Option<Timestamp>,
    /// When it was removed.
    pub date_deleted: Option<Timestamp>,
    /// The record's identifier.
    pub sid: Sid<Composition>,
    /// The room that it belongs to.
    pub room_sid: Option<Sid<Room>>,
    /// Audio sources: a list. Personal data.
    #[twilio_resource(pii)]
    pub audio_sources: Option<Vec<String>>,
    /// Audio sources excluded: a list. Personal data.
    #[twilio_resource(pii)]
    pub audio_sources_excluded: Option<Vec<String>>,
    /// Video layout, as JSON. Personal data.
    #[twilio_resource(pii)]
    pub video_layout: Option<Value>,
    /// Resolution.
    pub resolution: Option<String>,
    /// Whether silence is cut off.
    pub trim: Option<bool>,
    /// The file format.
    pub format: Option<CompositionFormat>,
    /// Bitrate. By default `0`.
    pub bitrate: Option<i64>,
    /// Size.
    pub size: Option<i64>,
    /// The duration, in seconds. By default `0`.
    pub duration: Option<i64>,
    /// Media external location.
    pub media_external_location: Option<String>,
    /// The URL that receives each change of status.
    pub status_callback: Option<String>,
    /// The HTTP method for these requests.
    pub status_callback_method: Option<HttpMethod>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The parameters for creating a [`Composition`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateComposition {
    /// The room that it belongs to.
    pub room_sid: Sid<Room>,
    /// Video layout.
    pub video_layout: Option<Value>,
    /// Audio sources: a list.
    pub audio_sources: Option<Vec<String>>,
    /// Audio sources excluded: a list.
    pub audio_sources_excluded: Option<Vec<String>>,
    /// Resolution.
    pub resolution: Option<String>,
    /// The file format.
    pub format: Option<CompositionFormat>,
    /// The URL that receives each change of status.
    pub status_callback: Option<String>,
    /// The HTTP method for these requests.
    pub status_callback_method: Option<HttpMethod>,
    /// Whether silence is cut off.
    pub trim: Option<bool>,
}

/// The filters of a list of [`Composition`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CompositionFilter {
    /// Its status.
    pub status: Option<CompositionStatus>,
    /// Only records created at this time or later.
    pub date_created_after: Option<Timestamp>,
    /// Only records created at this time or earlier.
    pub date_created_before: Option<Timestamp>,
    /// The room that it belongs to.
    pub room_sid: Option<Sid<Room>>,
}

/// A composition status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum CompositionStatus {
    /// `enqueued`.
    Enqueued,
    /// `processing`.
    Processing,
    /// `completed`.
    Completed,
    /// `deleted`.
    Deleted,
    /// `failed`.
    Failed,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
