//! ```text
//! POST GET        https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls.json
//! GET POST DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Links, Secret, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::{Account, Application, Byoc, Group, HttpMethod, IncomingPhoneNumber, Trunk};

/// A call, to or from Twilio.
///
/// [Twilio's page](https://www.twilio.com/docs/voice/api/call-resource)
///
/// ```
/// # use twilio_emulator::Emulator;
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let emulator = Emulator::builder().resources(twilio_resources::catalog()).build()?;
/// # let client = emulator.client();
/// use twilio_resources::api::v2010::{Call, CreateCall};
///
/// # use twilio_resources::api::v2010::{CreateIncomingPhoneNumber, IncomingPhoneNumber};
/// # let number = CreateIncomingPhoneNumber::new().phone_number("+14155550100");
/// # IncomingPhoneNumber::create(&client, (), number).await?;
/// let call = CreateCall::new("+14155550123", "+14155550100")
///     .twiml("<Response><Say>Your table is free.</Say></Response>");
/// let call = Call::create(&client, (), call).await?;
/// let now = Call::fetch(&client, call.sid).await?;
/// println!("{}: {:?}", now.sid, now.status);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    path = "/2010-04-01/Accounts/{AccountSid}/Calls.json",
    sid = "CA",
    parent = Account,
    complete,
    /// Makes a call.
    create = CreateCall,
    /// Reads one call.
    fetch,
    /// Lists outgoing and incoming calls, the latest first.
    list = CallFilter,
    /// Changes a call in progress: gives it new instructions, or ends it.
    update = UpdateCall,
    /// Removes the record of a call that has ended.
    delete,
)]
#[non_exhaustive]
pub struct Call {
    /// The call's identifier, `CA...`.
    pub sid: Sid<Call>,
    /// When it was created.
    #[serde(with = "twilio_runtime::rfc2822")]
    #[twilio_resource(format = rfc2822)]
    pub date_created: Timestamp,
    /// When it was last changed.
    #[serde(default, with = "twilio_runtime::rfc2822::option")]
    #[twilio_resource(format = rfc2822)]
    pub date_updated: Option<Timestamp>,
    /// The call that made this call, for example with `<Dial>`.
    pub parent_call_sid: Option<Sid<Call>>,
    /// The account that it belongs to.
    pub account_sid: Sid<twilio_runtime::Account>,
    /// The recipient. Personal data.
    #[twilio_resource(pii)]
    pub to: Option<String>,
    /// To formatted. Personal data.
    #[twilio_resource(pii)]
    pub to_formatted: Option<String>,
    /// The sender. Personal data.
    #[twilio_resource(pii)]
    pub from: Option<String>,
    /// From formatted. Personal data.
    #[twilio_resource(pii)]
    pub from_formatted: Option<String>,
    /// The account's number that received or made the call.
    pub phone_number_sid: Option<Sid<IncomingPhoneNumber>>,
    /// The status of the call.
    #[twilio_resource(initial = "queued")]
    pub status: Option<CallStatus>,
    /// When it was answered; empty until then.
    #[serde(default, with = "twilio_runtime::rfc2822::option")]
    #[twilio_resource(format = rfc2822)]
    pub start_time: Option<Timestamp>,
    /// When it ended.
    #[serde(default, with = "twilio_runtime::rfc2822::option")]
    #[twilio_resource(format = rfc2822)]
    pub end_time: Option<Timestamp>,
    /// The duration in seconds, as text; empty while the call is in progress.
    pub duration: Option<String>,
    /// The price, negative; empty until it is known.
    pub price: Option<String>,
    /// The currency of the price. Three letters (ISO 4217).
    pub price_unit: Option<String>,
    /// `inbound`, `outbound-api` or `outbound-dial`.
    pub direction: Option<String>,
    /// Who answered: `human`, `machine`, ...; only with machine detection.
    pub answered_by: Option<String>,
    /// The version of the API.
    pub api_version: Option<String>,
    /// Forwarded from. Personal data.
    #[twilio_resource(pii)]
    pub forwarded_from: Option<String>,
    /// Group SID.
    pub group_sid: Option<Sid<Group>>,
    /// Caller name. Personal data.
    #[twilio_resource(pii)]
    pub caller_name: Option<String>,
    /// The time in the queue, in milliseconds.
    pub queue_time: Option<String>,
    /// The trunk that it belongs to.
    pub trunk_sid: Option<Sid<Trunk>>,
    /// The URL of the record, without the host.
    pub uri: Option<String>,
    /// The URLs of the subresources, by name, without the host.
    pub subresource_uris: Option<Links>,
}

/// A call to make.
///
/// Specify the instructions for the answered call: `url`, `twiml` or `application_sid`.
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateCall {
    /// The recipient: a number, `sip:alice@example.com` or `client:alice`.
    pub to: String,
    /// The caller: a number of the account, or a number that it has verified.
    pub from: String,
    /// The HTTP method for `url`.
    pub method: Option<HttpMethod>,
    /// The URL that is used if the first one fails.
    pub fallback_url: Option<String>,
    /// The HTTP method for this URL.
    pub fallback_method: Option<HttpMethod>,
    /// The URL that receives each change of status.
    pub status_callback: Option<String>,
    /// The reported changes: `initiated`, `ringing`, `answered`, `completed`; by default
    /// the last.
    pub status_callback_event: Option<Vec<String>>,
    /// The HTTP method for these requests.
    pub status_callback_method: Option<HttpMethod>,
    /// Keys to press after the call is answered; `w` waits half a second.
    pub send_digits: Option<String>,
    /// How long it rings, in seconds.
    pub timeout: Option<i64>,
    /// Whether it is recorded.
    pub record: Option<bool>,
    /// `mono` or `dual`.
    pub recording_channels: Option<String>,
    /// The URL that receives each change of a recording's status.
    pub recording_status_callback: Option<String>,
    /// The HTTP method for these requests.
    pub recording_status_callback_method: Option<HttpMethod>,
    /// The user name for a SIP address that requires it.
    pub sip_auth_username: Option<String>,
    /// The password for the user name.
    pub sip_auth_password: Option<Secret>,
    /// `Enable` or `DetectMessageEnd`: detects whether a machine answers.
    pub machine_detection: Option<String>,
    /// The maximum time of the detection, in seconds.
    pub machine_detection_timeout: Option<i64>,
    /// The reported changes of a recording's status.
    pub recording_status_callback_event: Option<Vec<String>>,
    /// `trim-silence` or `do-not-trim`, at both ends of the recording.
    pub trim: Option<String>,
    /// The number to show.
    pub caller_id: Option<String>,
    /// Machine detection speech threshold.
    pub machine_detection_speech_threshold: Option<i64>,
    /// Machine detection speech end threshold.
    pub machine_detection_speech_end_threshold: Option<i64>,
    /// Machine detection silence timeout.
    pub machine_detection_silence_timeout: Option<i64>,
    /// `true`: the call continues during the detection.
    pub async_amd: Option<String>,
    /// The URL that receives the result of the detection.
    pub async_amd_status_callback: Option<String>,
    /// Async amd status callback method.
    pub async_amd_status_callback_method: Option<HttpMethod>,
    /// BYOC.
    pub byoc: Option<Sid<Byoc>>,
    /// The reason for the call, for branded calls.
    pub call_reason: Option<String>,
    /// The token of an incoming call, to forward it with its caller's number.
    pub call_token: Option<Secret>,
    /// `inbound`, `outbound` or `both`.
    pub recording_track: Option<String>,
    /// The maximum duration of the call, in seconds.
    pub time_limit: Option<i64>,
    /// Client notification URL.
    pub client_notification_url: Option<String>,
    /// The URL that returns the instructions for the answered call, as TwiML.
    pub url: Option<String>,
    /// The instructions for the answered call. At most 4000 characters.
    #[param(max_length = 4000)]
    pub twiml: Option<String>,
    /// The application with the instructions.
    pub application_sid: Option<Sid<Application>>,
}

/// The filters of a list of [`Call`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CallFilter {
    /// The recipient. In E.164 form, such as `+14155550123`. Personal data.
    #[param(pii)]
    pub to: Option<String>,
    /// The sender. In E.164 form, such as `+14155550123`. Personal data.
    #[param(pii)]
    pub from: Option<String>,
    /// Parent call SID.
    pub parent_call_sid: Option<Sid<Call>>,
    /// Its status.
    pub status: Option<CallStatus>,
    /// When it started.
    pub start_time: Option<Timestamp>,
    /// At or before this: start time.
    #[param(name = "StartTime<")]
    pub start_time_before: Option<Timestamp>,
    /// At or after this: start time.
    #[param(name = "StartTime>")]
    pub start_time_after: Option<Timestamp>,
    /// When it ended.
    pub end_time: Option<Timestamp>,
    /// At or before this: end time.
    #[param(name = "EndTime<")]
    pub end_time_before: Option<Timestamp>,
    /// At or after this: end time.
    #[param(name = "EndTime>")]
    pub end_time_after: Option<Timestamp>,
}

/// The parameters for changing a [`Call`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateCall {
    /// The URL that returns the new instructions.
    pub url: Option<String>,
    /// Method.
    pub method: Option<HttpMethod>,
    /// `Canceled` ends a call that was not answered, `Completed` ends any call.
    pub status: Option<CallUpdateStatus>,
    /// The URL that is used if the first one fails.
    pub fallback_url: Option<String>,
    /// The HTTP method for this URL.
    pub fallback_method: Option<HttpMethod>,
    /// The URL that receives each change of status.
    pub status_callback: Option<String>,
    /// The HTTP method for these requests.
    pub status_callback_method: Option<HttpMethod>,
    /// The new instructions. At most 4000 characters.
    #[param(max_length = 4000)]
    pub twiml: Option<String>,
    /// Time limit.
    pub time_limit: Option<i64>,
}

/// A call status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum CallStatus {
    /// `queued`.
    Queued,
    /// `ringing`.
    Ringing,
    /// `in-progress`.
    InProgress,
    /// `completed`.
    Completed,
    /// `busy`.
    Busy,
    /// `failed`.
    Failed,
    /// `no-answer`.
    NoAnswer,
    /// `canceled`.
    Canceled,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A call update status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum CallUpdateStatus {
    /// `canceled`.
    Canceled,
    /// `completed`.
    Completed,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
