//! ```text
//! GET DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Recordings/{Sid}.json
//! GET        https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Recordings.json
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Links, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::{Account, Call, Conference, RecordingSource};

/// The recording of a call or conference.
///
/// [Twilio's page](https://www.twilio.com/docs/voice/api/recording)
///
/// ```
/// # use twilio_emulator::Emulator;
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let emulator = Emulator::builder().resources(twilio_resources::catalog()).build()?;
/// # let client = emulator.client();
/// use twilio_resources::api::v2010::Recording;
///
/// for recording in Recording::list(&client, ()).limit(20).await? {
///     println!("{:?} seconds at {:?}", recording.duration, recording.media_url);
///     Recording::delete(&client, &recording).await?;
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    path = "/2010-04-01/Accounts/{AccountSid}/Recordings.json",
    sid = "RE",
    parent = Account,
    complete,
    /// Reads one recording's record; the audio is at `media_url`.
    fetch = FetchRecording,
    /// Lists recordings.
    list = RecordingFilter,
    /// Removes the audio permanently; the record can be read for another 40 days.
    delete,
)]
#[non_exhaustive]
pub struct Recording {
    /// The account that it belongs to.
    pub account_sid: Sid<twilio_runtime::Account>,
    /// The version of the API.
    pub api_version: Option<String>,
    /// The call that was recorded.
    pub call_sid: Option<Sid<Call>>,
    /// The conference that was recorded.
    pub conference_sid: Option<Sid<Conference>>,
    /// When it was created.
    #[serde(with = "twilio_runtime::rfc2822")]
    #[twilio_resource(format = rfc2822)]
    pub date_created: Timestamp,
    /// When it was last changed.
    #[serde(default, with = "twilio_runtime::rfc2822::option")]
    #[twilio_resource(format = rfc2822)]
    pub date_updated: Option<Timestamp>,
    /// When it started.
    #[serde(default, with = "twilio_runtime::rfc2822::option")]
    #[twilio_resource(format = rfc2822)]
    pub start_time: Option<Timestamp>,
    /// The duration in seconds, as text.
    pub duration: Option<String>,
    /// The recording's identifier, `RE...`.
    pub sid: Sid<Recording>,
    /// What it cost.
    pub price: Option<String>,
    /// The currency of the price.
    pub price_unit: Option<String>,
    /// Its status.
    #[twilio_resource(initial = "in-progress")]
    pub status: Option<RecordingStatus>,
    /// 1, or 2 if each side has its own channel.
    pub channels: Option<i64>,
    /// The source of the recording.
    pub source: Option<RecordingSource>,
    /// Twilio's error code.
    pub error_code: Option<i64>,
    /// The URL of the record, without the host.
    pub uri: Option<String>,
    /// How it is encrypted, if it is.
    pub encryption_details: Option<Value>,
    /// The URLs of the subresources, by name, without the host.
    pub subresource_uris: Option<Links>,
    /// The URL of the audio; add `.mp3` for a smaller file.
    pub media_url: Option<String>,
}

/// The parameters for reading a [`Recording`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct FetchRecording {
    /// Whether a removed recording is read too.
    pub include_soft_deleted: Option<bool>,
}

/// The filters of a list of [`Recording`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct RecordingFilter {
    /// When it was created.
    pub date_created: Option<Timestamp>,
    /// Only records created at this time or earlier.
    #[param(name = "DateCreated<")]
    pub date_created_before: Option<Timestamp>,
    /// Only records created at this time or later.
    #[param(name = "DateCreated>")]
    pub date_created_after: Option<Timestamp>,
    /// The call that it belongs to.
    pub call_sid: Option<Sid<Call>>,
    /// The conference that it belongs to.
    pub conference_sid: Option<Sid<Conference>>,
    /// Whether removed recordings are listed too.
    pub include_soft_deleted: Option<bool>,
}

/// A recording status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum RecordingStatus {
    /// `in-progress`.
    InProgress,
    /// `paused`.
    Paused,
    /// `stopped`.
    Stopped,
    /// `processing`.
    Processing,
    /// `completed`.
    Completed,
    /// `absent`.
    Absent,
    /// `deleted`.
    Deleted,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
