//! ```text
//! GET DELETE https://media.twilio.com/v1/MediaRecordings/{Sid}
//! GET        https://media.twilio.com/v1/MediaRecordings
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{
    Account, Anything, Links, Sid, StringEnum, TwilioParams, TwilioResource, Unknown,
};

use super::{HttpMethod, MediaProcessor, MediaProcessorOrder};

/// A media recording.
///
/// [Twilio's page](https://www.twilio.com/docs/live)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "media",
    path = "/v1/MediaRecordings",
    sid = "KV",
    complete,
    /// Reads a media recording.
    fetch,
    /// Lists media recordings.
    list = MediaRecordingFilter,
    /// Removes a media recording.
    delete,
)]
#[non_exhaustive]
pub struct MediaRecording {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The duration, in seconds.
    pub duration: Option<i64>,
    /// The file format.
    pub format: Option<MediaRecordingFormat>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
    /// Processor SID.
    pub processor_sid: Option<Sid<MediaProcessor>>,
    /// Resolution.
    pub resolution: Option<String>,
    /// Its source.
    pub source_sid: Option<Sid<Anything>>,
    /// The record's identifier.
    pub sid: Sid<MediaRecording>,
    /// Media size.
    pub media_size: Option<i64>,
    /// Its status.
    pub status: Option<MediaRecordingStatus>,
    /// The URL that receives each change of status.
    pub status_callback: Option<String>,
    /// The HTTP method for these requests.
    pub status_callback_method: Option<HttpMethod>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The filters of a list of [`MediaRecording`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct MediaRecordingFilter {
    /// The order.
    pub order: Option<MediaProcessorOrder>,
    /// Its status.
    pub status: Option<MediaRecordingStatus>,
    /// Processor SID.
    pub processor_sid: Option<Sid<MediaProcessor>>,
    /// Its source.
    pub source_sid: Option<Sid<Anything>>,
}

/// A media recording format.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum MediaRecordingFormat {
    /// `mp4`.
    Mp4,
    /// `webm`.
    Webm,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A media recording status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum MediaRecordingStatus {
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
