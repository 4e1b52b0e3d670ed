//! ```text
//! POST GET        https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings.json
//! GET POST DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings/{Sid}.json
//! ```

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Sid, TwilioParams, TwilioResource};

use super::{Call, CallRecordingStatus, Conference, HttpMethod, RecordingSource};

/// A call recording.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    path = "/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings.json",
    sid = "RE",
    parent = Call,
    complete,
    /// Creates a call recording.
    create = CreateCallRecording,
    /// Reads a call recording.
    fetch,
    /// Lists call recordings.
    list = CallRecordingFilter,
    /// Changes a call recording.
    update = UpdateCallRecording,
    /// Removes a call recording.
    delete,
)]
#[non_exhaustive]
pub struct CallRecording {
    /// The account that it belongs to.
    pub account_sid: Sid<twilio_runtime::Account>,
    /// The version of the API.
    pub api_version: Option<String>,
    /// The call that it belongs to.
    pub call_sid: Sid<Call>,
    /// The conference that it belongs to.
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
    /// The duration, in seconds.
    pub duration: Option<String>,
    /// The record's identifier.
    pub sid: Sid<CallRecording>,
    /// What it cost.
    #[serde(default, with = "twilio_runtime::lenient::number::option")]
    #[twilio_resource(kind = number)]
    pub price: Option<f64>,
    /// The URL of the record, without the host.
    pub uri: Option<String>,
    /// Encryption details, as JSON.
    pub encryption_details: Option<Value>,
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
    /// Track.
    pub track: Option<String>,
}

/// The parameters for creating a [`CallRecording`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CreateCallRecording {
    /// The reported changes of a recording's status.
    pub recording_status_callback_event: Option<Vec<String>>,
    /// The URL that receives each change of a recording's status.
    pub recording_status_callback: Option<String>,
    /// The HTTP method for these requests.
    pub recording_status_callback_method: Option<HttpMethod>,
    /// Whether silence is cut off.
    pub trim: Option<String>,
    /// Recording channels.
    pub recording_channels: Option<String>,
    /// Recording track.
    pub recording_track: Option<String>,
}

/// The filters of a list of [`CallRecording`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CallRecordingFilter {
    /// Date created.
    pub date_created: Option<Date>,
    /// Only records created at this time or earlier.
    #[param(name = "DateCreated<")]
    pub date_created_before: Option<Date>,
    /// Only records created at this time or later.
    #[param(name = "DateCreated>")]
    pub date_created_after: Option<Date>,
}

/// The parameters for changing a [`CallRecording`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct UpdateCallRecording {
    /// Its status.
    pub status: CallRecordingStatus,
    /// Pause behavior.
    pub pause_behavior: Option<String>,
}
