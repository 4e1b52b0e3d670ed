//! ```text
//! POST GET   https://intelligence.twilio.com/v2/Transcripts
//! GET DELETE https://intelligence.twilio.com/v2/Transcripts/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Links, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::{Credential, Service};

/// A transcript.
///
/// [Twilio's page](https://www.twilio.com/docs/conversational-intelligence)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "intelligence",
    path = "/v2/Transcripts",
    sid = "GT",
    complete,
    /// Creates a transcript.
    create = CreateTranscript,
    /// Reads a transcript.
    fetch,
    /// Lists transcripts.
    list = TranscriptFilter,
    /// Removes a transcript.
    delete,
)]
#[non_exhaustive]
pub struct Transcript {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The service that it belongs to.
    pub service_sid: Option<Sid<Service>>,
    /// The record's identifier.
    pub sid: Sid<Transcript>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// Its status.
    pub status: Option<TranscriptStatus>,
    /// The channel.
    pub channel: Option<Value>,
    /// Data logging: yes or no.
    pub data_logging: Option<bool>,
    /// The language, as a tag such as `en-US`.
    pub language_code: Option<String>,
    /// Customer key.
    pub customer_key: Option<String>,
    /// Media start time.
    pub media_start_time: Option<Timestamp>,
    /// The duration, in seconds. By default `0`.
    pub duration: Option<i64>,
    /// The URL of the record.
    pub url: Option<String>,
    /// Redaction: yes or no.
    pub redaction: Option<bool>,
    /// Encryption credential SID.
    pub encryption_credential_sid: Option<Sid<Credential>>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The parameters for creating a [`Transcript`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateTranscript {
    /// The service that it belongs to.
    pub service_sid: Sid<Service>,
    /// The channel.
    pub channel: Value,
    /// Customer key.
    pub customer_key: Option<String>,
    /// Media start time.
    pub media_start_time: Option<Timestamp>,
}

/// The filters of a list of [`Transcript`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct TranscriptFilter {
    /// The service that it belongs to.
    pub service_sid: Option<Sid<Service>>,
    /// Before start time.
    pub before_start_time: Option<String>,
    /// After start time.
    pub after_start_time: Option<String>,
    /// Before date created.
    pub before_date_created: Option<String>,
    /// After date created.
    pub after_date_created: Option<String>,
    /// Its status.
    pub status: Option<String>,
    /// The language, as a tag such as `en-US`.
    pub language_code: Option<String>,
    /// Source SID.
    pub source_sid: Option<String>,
}

/// A transcript status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum TranscriptStatus {
    /// `queued`.
    Queued,
    /// `in-progress`.
    InProgress,
    /// `completed`.
    Completed,
    /// `new`.
    New,
    /// `failed`.
    Failed,
    /// `canceled`.
    Canceled,
    /// `error`.
    Error,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
