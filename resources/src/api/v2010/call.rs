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
    /// Calls somebody.
    create = CreateCall,
    /// Reads one call.
    fetch,
    /// Lists calls that were made or taken, the latest first.
    list = CallFilter,
    /// Changes a call that goes on: new instructions, or its end.
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
    /// The call that this one was made from, such as by `<Dial>`.
    pub parent_call_sid: Option<Sid<Call>>,
    /// The account that it belongs to.
    pub account_sid: Sid<twilio_runtime::Account>,
    /// Who it is for. Personal data.
    #[twilio_resource(pii)]
    pub to: Option<String>,
    /// To formatted. Personal data.
    #[twilio_resource(pii)]
    pub to_formatted: Option<String>,
    /// Who it is from. Personal data.
    #[twilio_resource(pii)]
    pub from: Option<String>,
    /// From formatted. Personal data.
    #[twilio_resource(pii)]
    pub from_formatted: Option<String>,
    /// The number of the account that took it or that it was made from.
    pub phone_number_sid: Option<Sid<IncomingPhoneNumber>>,
    /// How far the call has come.
    #[twilio_resource(initial = "queued")]
    pub status: Option<CallStatus>,
    /// When it was answered; nothing as long as it was not.
    #[serde(default, with = "twilio_runtime::rfc2822::option")]
    #[twilio_resource(format = rfc2822)]
    pub start_time: Option<Timestamp>,
    /// When it ended.
    #[serde(default, with = "twilio_runtime::rfc2822::option")]
    #[twilio_resource(format = rfc2822)]
    pub end_time: Option<Timestamp>,
    /// How many seconds it lasted, as text; nothing as long as it goes on.
    pub duration: Option<String>,
    /// What it cost, negative; nothing as long as that is not known.
    pub price: Option<String>,
    /// The currency of the price. In three letters (ISO 4217).
    pub price_unit: Option<String>,
    /// `inbound`, `outbound-api` or `outbound-dial`.
    pub direction: Option<String>,
    /// Who answered: `human`, `machine`, ...; where machines were looked for.
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
    /// For how many milliseconds it waited for its turn.
    pub queue_time: Option<String>,
    /// The trunk that it belongs to.
    pub trunk_sid: Option<Sid<Trunk>>,
    /// The record's own address, without the host.
    pub uri: Option<String>,
    /// The addresses of what it holds, by name, without the host.
    pub subresource_uris: Option<Links>,
}

/// A call to make.
///
/// Give what to do once it is answered: `url`, `twiml` or `application_sid`.
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateCall {
    /// Whom to call: a number, `sip:alice@example.com` or `client:alice`.
    pub to: String,
    /// Who calls: a number of the account, or one that it has verified.
    pub from: String,
    /// The method of asking `url`.
    pub method: Option<HttpMethod>,
    /// What is asked where the first address fails.
    pub fallback_url: Option<String>,
    /// The method of asking there.
    pub fallback_method: Option<HttpMethod>,
    /// Where each change of status is reported.
    pub status_callback: Option<String>,
    /// Which changes are reported: `initiated`, `ringing`, `answered`, `completed`; by
    /// default the last.
    pub status_callback_event: Option<Vec<String>>,
    /// The method of these reports.
    pub status_callback_method: Option<HttpMethod>,
    /// Keys to press once it is answered; `w` waits half a second.
    pub send_digits: Option<String>,
    /// For how many seconds it rings.
    pub timeout: Option<i64>,
    /// Whether it is recorded.
    pub record: Option<bool>,
    /// `mono` or `dual`.
    pub recording_channels: Option<String>,
    /// Where each change in a recording's status is reported.
    pub recording_status_callback: Option<String>,
    /// The method of these reports.
    pub recording_status_callback_method: Option<HttpMethod>,
    /// The name for a SIP address that asks for it.
    pub sip_auth_username: Option<String>,
    /// The password for it.
    pub sip_auth_password: Option<Secret>,
    /// `Enable` or `DetectMessageEnd`: whether a machine answers is found out.
    pub machine_detection: Option<String>,
    /// For how many seconds that is tried.
    pub machine_detection_timeout: Option<i64>,
    /// Which changes in a recording's status are reported.
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
    /// `true`: the call goes on while that is found out.
    pub async_amd: Option<String>,
    /// Where the result is reported then.
    pub async_amd_status_callback: Option<String>,
    /// Async amd status callback method.
    pub async_amd_status_callback_method: Option<HttpMethod>,
    /// BYOC.
    pub byoc: Option<Sid<Byoc>>,
    /// Why you call, for branded calls.
    pub call_reason: Option<String>,
    /// The token of an incoming call, to call on with its number.
    pub call_token: Option<String>,
    /// `inbound`, `outbound` or `both`.
    pub recording_track: Option<String>,
    /// After how many seconds it is ended.
    pub time_limit: Option<i64>,
    /// Client notification URL.
    pub client_notification_url: Option<String>,
    /// Where Twilio asks what to do once it is answered; the response is TwiML.
    pub url: Option<String>,
    /// What to do once it is answered. At most 4000 characters.
    #[param(max_length = 4000)]
    pub twiml: Option<String>,
    /// The application that says what to do.
    pub application_sid: Option<Sid<Application>>,
}

/// Which [`Call`]s are listed.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CallFilter {
    /// Who it is for. In E.164 form, such as `+14155550123`. Personal data.
    #[param(pii)]
    pub to: Option<String>,
    /// Who it is from. In E.164 form, such as `+14155550123`. Personal data.
    #[param(pii)]
    pub from: Option<String>,
    /// Parent call SID.
    pub parent_call_sid: Option<Sid<Call>>,
    /// How far it has come.
    pub status: Option<CallStatus>,
    /// When it began.
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

/// Changes to a [`Call`]; what is not given stays as it is.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateCall {
    /// Where Twilio asks what to do from now on.
    pub url: Option<String>,
    /// Method.
    pub method: Option<HttpMethod>,
    /// `Canceled` ends a call that was not answered, `Completed` any call.
    pub status: Option<CallUpdateStatus>,
    /// What is asked where the first address fails.
    pub fallback_url: Option<String>,
    /// The method of asking there.
    pub fallback_method: Option<HttpMethod>,
    /// Where each change of status is reported.
    pub status_callback: Option<String>,
    /// The method of these reports.
    pub status_callback_method: Option<HttpMethod>,
    /// What to do from now on. At most 4000 characters.
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
