//! ```text
//! GET POST DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings/{Sid}.json
//! GET             https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings.json
//! ```

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Sid, TwilioParams, TwilioResource};

use super::{Call, CallRecordingStatus, Conference, RecordingSource};

/// A conference recording.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    path = "/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings.json",
    sid = "RE",
    parent = Conference,
    complete,
    /// Reads a conference recording.
    fetch,
    /// Lists conference recordings.
    list = ConferenceRecordingFilter,
    /// Changes a conference recording.
    update = UpdateConferenceRecording,
    /// Removes a conference recording.
    delete,
)]
#[non_exhaustive]
pub struct ConferenceRecording {
    /// The account that it belongs to.
    pub account_sid: Sid<twilio_runtime::Account>,
    /// The version of the API.
    pub api_version: Option<String>,
    /// The call that it belongs to.
    pub call_sid: Option<Sid<Call>>,
    /// The conference that it belongs to.
    pub conference_sid: Sid<Conference>,
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
    /// The duration, in seconds.
    pub duration: Option<String>,
    /// The record's identifier.
    pub sid: Sid<ConferenceRecording>,
    /// What it cost.
    pub price: Option<String>,
    /// The currency of the price. Three letters (ISO 4217).
    pub price_unit: Option<String>,
    /// Its status.
    pub status: Option<CallRecordingStatus>,
    /// Channels. By default `0`.
    pub channels: Option<i64>,
    /// Its source.
    pub source: Option<RecordingSource>,
    /// Twilio's error code.
    pub error_code: Option<i64>,
    /// Encryption details, as JSON.
    pub encryption_details: Option<Value>,
    /// The URL of the record, without the host.
    pub uri: Option<String>,
}

/// The filters of a list of [`ConferenceRecording`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct ConferenceRecordingFilter {
    /// Date created.
    pub date_created: Option<Date>,
    /// Only records created at this time or earlier.
    #[param(name = "DateCreated<")]
    pub date_created_before: Option<Date>,
    /// Only records created at this time or later.
    #[param(name = "DateCreated>")]
    pub date_created_after: Option<Date>,
}

/// The parameters for changing a [`ConferenceRecording`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct UpdateConferenceRecording {
    /// Its status.
    pub status: CallRecordingStatus,
    /// Pause behavior.
    pub pause_behavior: Option<String>,
}
