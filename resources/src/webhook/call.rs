//! Webhooks of calls.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Anything, Sid, StringEnum, Unknown};

/// A call needs TwiML: it is incoming, or it was answered, or the `action` of a verb is
/// due. The results of the verb (`Digits`, `SpeechResult`, `RecordingUrl`,
/// `DialCallStatus`, ...) are in a field or in `other`.
///
/// [Twilio's page](https://www.twilio.com/docs/voice/twiml#request-parameters)
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct VoiceRequest {
    /// The call's identifier, `CA...`.
    pub call_sid: Sid<Anything>,
    /// The account that the call belongs to.
    pub account_sid: Sid<Account>,
    /// Who calls: a phone number, a client or a SIP address.
    pub from: Option<String>,
    /// Who is called.
    pub to: Option<String>,
    /// The call's status.
    pub call_status: CallStatus,
    /// The direction of the call.
    pub direction: Option<Direction>,
    /// The number that forwarded the call, if the carrier reports it.
    pub forwarded_from: Option<String>,
    /// The caller's name, if caller lookup is on.
    pub caller_name: Option<String>,
    /// The call that this one is a leg of.
    pub parent_call_sid: Option<Sid<Anything>>,
    /// The pressed keys, from `Gather` or `Record`.
    pub digits: Option<String>,
    /// The recognized words, from `Gather`.
    pub speech_result: Option<String>,
    /// The URL of the recording from `Record` or `Dial`.
    pub recording_url: Option<String>,
    /// The duration of the recording, in seconds.
    pub recording_duration: Option<u32>,
    /// The final status of the call that `Dial` made.
    pub dial_call_status: Option<CallStatus>,
    /// Who answered, if detection is on.
    pub answered_by: Option<AnsweredBy>,
    /// All other parameters, by name.
    #[serde(flatten)]
    pub other: BTreeMap<String, String>,
}

/// The status of a call changed.
///
/// Updates may arrive out of order; `sequence_number` is their order.
///
/// [Twilio's page](https://www.twilio.com/docs/voice/api/call-resource#statuscallback)
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CallStatusUpdate {
    /// The call's identifier, `CA...`.
    pub call_sid: Sid<Anything>,
    /// The account that the call belongs to.
    pub account_sid: Sid<Account>,
    /// The call that this one is a leg of.
    pub parent_call_sid: Option<Sid<Anything>>,
    /// The new status.
    pub call_status: CallStatus,
    /// Who calls.
    pub from: Option<String>,
    /// Who is called.
    pub to: Option<String>,
    /// The direction of the call.
    pub direction: Option<Direction>,
    /// The duration in seconds, once the call is over.
    pub call_duration: Option<u32>,
    /// The position of this update among the updates of the call, from 0.
    pub sequence_number: Option<u32>,
    /// When the status changed.
    #[serde(default, with = "twilio_runtime::rfc2822::option")]
    pub timestamp: Option<Timestamp>,
    /// The last SIP response, such as 486 for a busy line.
    pub sip_response_code: Option<u16>,
    /// Who answered, if detection is on.
    pub answered_by: Option<AnsweredBy>,
    /// The recording's identifier, `RE...`, if the call was recorded.
    pub recording_sid: Option<Sid<Anything>>,
    /// The URL of the recording.
    pub recording_url: Option<String>,
    /// The duration of the recording, in seconds.
    pub recording_duration: Option<u32>,
    /// All other parameters, by name.
    #[serde(flatten)]
    pub other: BTreeMap<String, String>,
}

/// The status of a call.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum CallStatus {
    /// It is in the queue.
    Queued,
    /// It was started.
    Initiated,
    /// The phone is ringing.
    Ringing,
    /// It was answered and is in progress.
    InProgress,
    /// It was answered; only for a call that `Dial` made.
    Answered,
    /// It has ended.
    Completed,
    /// The line was busy.
    Busy,
    /// It could not be made.
    Failed,
    /// Nobody answered.
    NoAnswer,
    /// It was canceled.
    Canceled,
    /// A status that this version of the crate does not know.
    Other(Unknown),
}

/// The direction of a call.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Direction {
    /// An incoming call.
    Inbound,
    /// A call made by the API.
    OutboundApi,
    /// A call made by `Dial`.
    OutboundDial,
    /// A direction that this version of the crate does not know.
    Other(Unknown),
}

/// Who or what answered.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "snake_case")]
#[non_exhaustive]
pub enum AnsweredBy {
    /// A person.
    Human,
    /// A fax machine.
    Fax,
    /// A machine, reported as soon as it was detected.
    MachineStart,
    /// A machine, reported after its beep.
    MachineEndBeep,
    /// A machine, reported after a silence.
    MachineEndSilence,
    /// A machine, reported at the end of its greeting for another reason.
    MachineEndOther,
    /// Twilio itself does not know.
    Unknown,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
