//! ```text
//! POST GET https://media.twilio.com/v1/MediaProcessors
//! GET POST https://media.twilio.com/v1/MediaProcessors/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::{HttpMethod, MediaProcessorOrder, MediaProcessorUpdateStatus};

/// A media processor.
///
/// [Twilio's page](https://www.twilio.com/docs/live)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "media",
    path = "/v1/MediaProcessors",
    sid = "ZX",
    complete,
    /// Creates a media processor.
    create = CreateMediaProcessor,
    /// Reads a media processor.
    fetch,
    /// Lists media processors.
    list = MediaProcessorFilter,
    /// Changes a media processor.
    update = UpdateMediaProcessor,
)]
#[non_exhaustive]
pub struct MediaProcessor {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The record's identifier.
    pub sid: Sid<MediaProcessor>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// Extension. Personal data.
    #[twilio_resource(pii)]
    pub extension: Option<String>,
    /// Extension context.
    pub extension_context: Option<String>,
    /// Its status.
    pub status: Option<MediaProcessorStatus>,
    /// The URL of the record.
    pub url: Option<String>,
    /// Ended reason.
    pub ended_reason: Option<String>,
    /// The URL that receives each change of status.
    pub status_callback: Option<String>,
    /// The HTTP method for these requests.
    pub status_callback_method: Option<HttpMethod>,
    /// Max duration.
    pub max_duration: Option<i64>,
}

/// The parameters for creating a [`MediaProcessor`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateMediaProcessor {
    /// Extension.
    pub extension: String,
    /// Extension context.
    pub extension_context: String,
    /// Extension environment.
    pub extension_environment: Option<Value>,
    /// The URL that receives each change of status.
    pub status_callback: Option<String>,
    /// The HTTP method for these requests.
    pub status_callback_method: Option<HttpMethod>,
    /// Max duration.
    pub max_duration: Option<i64>,
}

/// The filters of a list of [`MediaProcessor`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct MediaProcessorFilter {
    /// The order.
    pub order: Option<MediaProcessorOrder>,
    /// Its status.
    pub status: Option<MediaProcessorStatus>,
}

/// The parameters for changing a [`MediaProcessor`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct UpdateMediaProcessor {
    /// Its status.
    pub status: MediaProcessorUpdateStatus,
}

/// A media processor status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum MediaProcessorStatus {
    /// `failed`.
    Failed,
    /// `started`.
    Started,
    /// `ended`.
    Ended,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
