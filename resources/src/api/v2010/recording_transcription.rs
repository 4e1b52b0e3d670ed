//! ```text
//! GET DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Recordings/{RecordingSid}/Transcriptions/{Sid}.json
//! GET        https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Recordings/{RecordingSid}/Transcriptions.json
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, TwilioResource};

use super::{Recording, TranscriptionStatus};

/// A recording transcription.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    path = "/2010-04-01/Accounts/{AccountSid}/Recordings/{RecordingSid}/Transcriptions.json",
    sid = "TR",
    parent = Recording,
    complete,
    /// Reads a recording transcription.
    fetch,
    /// Lists recording transcriptions.
    list,
    /// Removes a recording transcription.
    delete,
)]
#[non_exhaustive]
pub struct RecordingTranscription {
    /// The account that it belongs to.
    pub account_sid: Sid<twilio_runtime::Account>,
    /// The version of the API.
    pub api_version: Option<String>,
    /// When it was created.
    #[serde(with = "twilio_runtime::rfc2822")]
    #[twilio_resource(format = rfc2822)]
    pub date_created: Timestamp,
    /// When it was last changed.
    #[serde(default, with = "twilio_runtime::rfc2822::option")]
    #[twilio_resource(format = rfc2822)]
    pub date_updated: Option<Timestamp>,
    /// The duration, in seconds.
    pub duration: Option<String>,
    /// What it cost.
    #[serde(default, with = "twilio_runtime::lenient::number::option")]
    #[twilio_resource(kind = number)]
    pub price: Option<f64>,
    /// The currency of the price. Three letters (ISO 4217).
    pub price_unit: Option<String>,
    /// Recording SID.
    pub recording_sid: Sid<Recording>,
    /// The record's identifier.
    pub sid: Sid<RecordingTranscription>,
    /// Its status.
    pub status: Option<TranscriptionStatus>,
    /// Transcription text. Personal data.
    #[twilio_resource(pii)]
    pub transcription_text: Option<String>,
    /// Its type.
    pub r#type: Option<String>,
    /// The URL of the record, without the host.
    pub uri: Option<String>,
}
