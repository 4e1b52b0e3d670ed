//! ```text
//! GET https://insights.twilio.com/v1/Conferences/{ConferenceSid}/Participants/{ParticipantSid}
//! GET https://insights.twilio.com/v1/Conferences/{ConferenceSid}/Participants
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::{Call, Conference, ConferenceProcessingState, ConferenceRegion};

/// A conference participant.
///
/// [Twilio's page](https://www.twilio.com/docs/voice/voice-insights/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "insights",
    path = "/v1/Conferences/{ConferenceSid}/Participants",
    sid = "CP",
    key = "ParticipantSid",
    parent = Conference,
    complete,
    /// Reads a conference participant.
    fetch = FetchConferenceParticipant,
    /// Lists conference participants.
    list = ConferenceParticipantFilter,
)]
#[non_exhaustive]
pub struct ConferenceParticipant {
    /// The participant that it is about.
    pub participant_sid: Sid<ConferenceParticipant>,
    /// The label. Personal data.
    #[twilio_resource(pii)]
    pub label: Option<String>,
    /// The conference that it belongs to.
    pub conference_sid: Sid<Conference>,
    /// The call that it belongs to.
    pub call_sid: Option<Sid<Call>>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Call direction.
    pub call_direction: Option<ConferenceParticipantCallDirection>,
    /// The sender. Personal data.
    #[twilio_resource(pii)]
    pub from: Option<String>,
    /// The recipient. Personal data.
    #[twilio_resource(pii)]
    pub to: Option<String>,
    /// Call status.
    pub call_status: Option<ConferenceParticipantCallStatus>,
    /// The country.
    pub country_code: Option<String>,
    /// Is moderator: yes or no.
    pub is_moderator: Option<bool>,
    /// Join time.
    pub join_time: Option<Timestamp>,
    /// Leave time.
    pub leave_time: Option<Timestamp>,
    /// Duration seconds.
    pub duration_seconds: Option<i64>,
    /// Outbound queue length.
    pub outbound_queue_length: Option<i64>,
    /// Outbound time in queue.
    pub outbound_time_in_queue: Option<i64>,
    /// Jitter buffer size.
    pub jitter_buffer_size: Option<ConferenceParticipantJitterBufferSize>,
    /// Is coach: yes or no.
    pub is_coach: Option<bool>,
    /// Coached participants: a list.
    pub coached_participants: Option<Vec<String>>,
    /// Participant region.
    pub participant_region: Option<ConferenceRegion>,
    /// Conference region.
    pub conference_region: Option<ConferenceRegion>,
    /// Call type.
    pub call_type: Option<ConferenceParticipantCallType>,
    /// Processing state.
    pub processing_state: Option<ConferenceProcessingState>,
    /// Properties, as JSON.
    pub properties: Option<Value>,
    /// Events, as JSON.
    pub events: Option<Value>,
    /// Metrics, as JSON.
    pub metrics: Option<Value>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for reading a [`ConferenceParticipant`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct FetchConferenceParticipant {
    /// Events.
    pub events: Option<String>,
    /// Metrics.
    pub metrics: Option<String>,
}

/// The filters of a list of [`ConferenceParticipant`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct ConferenceParticipantFilter {
    /// Participant SID.
    pub participant_sid: Option<String>,
    /// The label. Personal data.
    #[param(pii)]
    pub label: Option<String>,
    /// Events.
    pub events: Option<String>,
}

/// A conference participant call direction.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ConferenceParticipantCallDirection {
    /// `inbound`.
    Inbound,
    /// `outbound`.
    Outbound,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A conference participant call status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ConferenceParticipantCallStatus {
    /// `answered`.
    Answered,
    /// `completed`.
    Completed,
    /// `busy`.
    Busy,
    /// `fail`.
    Fail,
    /// `noanswer`.
    Noanswer,
    /// `ringing`.
    Ringing,
    /// `canceled`.
    Canceled,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A conference participant jitter buffer size.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ConferenceParticipantJitterBufferSize {
    /// `large`.
    Large,
    /// `small`.
    Small,
    /// `medium`.
    Medium,
    /// `off`.
    Off,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A conference participant call type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ConferenceParticipantCallType {
    /// `carrier`.
    Carrier,
    /// `client`.
    Client,
    /// `sip`.
    Sip,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
