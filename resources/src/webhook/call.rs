//! What Twilio sends about calls.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Anything, Sid, StringEnum, Unknown};

/// A call needs TwiML: it came in, or it was answered, or the `action` of a verb is
/// due. What the verb learned (`Digits`, `SpeechResult`, `RecordingUrl`,
/// `DialCallStatus`, ...) is in a field or in `other`.
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
    /// How far the call has come.
    pub call_status: CallStatus,
    /// Which way the call goes.
    pub direction: Option<Direction>,
    /// The number that forwarded the call, where the carrier tells.
    pub forwarded_from: Option<String>,
    /// The caller's name, where that is looked up.
    pub caller_name: Option<String>,
    /// The call that this one is a leg of.
    pub parent_call_sid: Option<Sid<Anything>>,
    /// The keys that `Gather` or `Record` took.
    pub digits: Option<String>,
    /// The words that `Gather` understood.
    pub speech_result: Option<String>,
    /// Where the sound that `Record` or `Dial` kept is.
    pub recording_url: Option<String>,
    /// How long that is, in seconds.
    pub recording_duration: Option<u32>,
    /// How the call ended that `Dial` made.
    pub dial_call_status: Option<CallStatus>,
    /// Who picked up, where detection is on.
    pub answered_by: Option<AnsweredBy>,
    /// What is not named above, by the parameter's name.
    #[serde(flatten)]
    pub other: BTreeMap<String, String>,
}

/// A call has another status.
///
/// Updates may arrive in another order than they were sent; `sequence_number` tells.
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
    /// Its status now.
    pub call_status: CallStatus,
    /// Who calls.
    pub from: Option<String>,
    /// Who is called.
    pub to: Option<String>,
    /// Which way the call goes.
    pub direction: Option<Direction>,
    /// How long it took, in seconds, once it is over.
    pub call_duration: Option<u32>,
    /// The place of this update among those of the call, from 0.
    pub sequence_number: Option<u32>,
    /// When the status changed.
    #[serde(default, with = "twilio_runtime::rfc2822::option")]
    pub timestamp: Option<Timestamp>,
    /// The last SIP response, such as 486 for a busy line.
    pub sip_response_code: Option<u16>,
    /// Who picked up, where detection is on.
    pub answered_by: Option<AnsweredBy>,
    /// The recording's identifier, `RE...`, where the call was recorded.
    pub recording_sid: Option<Sid<Anything>>,
    /// Where the recording is.
    pub recording_url: Option<String>,
    /// How long the recording is, in seconds.
    pub recording_duration: Option<u32>,
    /// What is not named above, by the parameter's name.
    #[serde(flatten)]
    pub other: BTreeMap<String, String>,
}

/// How far a call has come.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum CallStatus {
    /// It waits for its turn.
    Queued,
    /// It was begun.
    Initiated,
    /// The phone is ringing.
    Ringing,
    /// The people are speaking.
    InProgress,
    /// It was answered; of a call that `Dial` made.
    Answered,
    /// It is over.
    Completed,
    /// The line was busy.
    Busy,
    /// It could not be made.
    Failed,
    /// Nobody answered.
    NoAnswer,
    /// It was called off.
    Canceled,
    /// A status that this version of the crate does not know.
    Other(Unknown),
}

/// Which way a call goes.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Direction {
    /// It came in.
    Inbound,
    /// The API made it.
    OutboundApi,
    /// `Dial` made it.
    OutboundDial,
    /// A direction that this version of the crate does not know.
    Other(Unknown),
}

/// Who or what picked up.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "snake_case")]
#[non_exhaustive]
pub enum AnsweredBy {
    /// A person.
    Human,
    /// A fax machine.
    Fax,
    /// A machine, as soon as that was clear.
    MachineStart,
    /// A machine, after its beep.
    MachineEndBeep,
    /// A machine, after its silence.
    MachineEndSilence,
    /// A machine, at its end for some other reason.
    MachineEndOther,
    /// Twilio itself does not know.
    Unknown,
    /// An answer that this version of the crate does not know.
    Other(Unknown),
}
