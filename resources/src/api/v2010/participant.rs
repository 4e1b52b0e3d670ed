//! ```text
//! POST GET        https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants.json
//! GET POST DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}.json
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Secret, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::{Byoc, Call, Conference, HttpMethod};

/// A participant.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    path = "/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants.json",
    key = "CallSid",
    parent = Conference,
    complete,
    /// Creates a participant.
    create = CreateParticipant,
    /// Reads a participant.
    fetch,
    /// Lists participants.
    list = ParticipantFilter,
    /// Changes a participant.
    update = UpdateParticipant,
    /// Removes a participant.
    delete,
)]
#[non_exhaustive]
pub struct Participant {
    /// The account that it belongs to.
    pub account_sid: Sid<twilio_runtime::Account>,
    /// Call SID.
    pub call_sid: String,
    /// The label.
    pub label: Option<String>,
    /// Call SID to coach.
    pub call_sid_to_coach: Option<Sid<Call>>,
    /// Coaching: yes or no.
    pub coaching: Option<bool>,
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
    /// End conference on exit: yes or no.
    pub end_conference_on_exit: Option<bool>,
    /// Whether it is muted.
    pub muted: Option<bool>,
    /// Hold: yes or no.
    pub hold: Option<bool>,
    /// Start conference on enter: yes or no.
    pub start_conference_on_enter: Option<bool>,
    /// Its status.
    pub status: Option<ParticipantStatus>,
    /// Queue time.
    pub queue_time: Option<String>,
    /// The URL of the record, without the host.
    pub uri: Option<String>,
}

/// The parameters for creating a [`Participant`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateParticipant {
    /// The sender.
    pub from: String,
    /// The recipient.
    pub to: String,
    /// The URL that receives each change of status.
    pub status_callback: Option<String>,
    /// The HTTP method for these requests.
    pub status_callback_method: Option<HttpMethod>,
    /// The reported changes of status.
    pub status_callback_event: Option<Vec<String>>,
    /// The label.
    pub label: Option<String>,
    /// How long to wait, in seconds.
    pub timeout: Option<i64>,
    /// Record: yes or no.
    pub record: Option<bool>,
    /// Whether it is muted.
    pub muted: Option<bool>,
    /// Beep.
    pub beep: Option<String>,
    /// Start conference on enter: yes or no.
    pub start_conference_on_enter: Option<bool>,
    /// End conference on exit: yes or no.
    pub end_conference_on_exit: Option<bool>,
    /// Wait URL.
    pub wait_url: Option<String>,
    /// Wait method.
    pub wait_method: Option<HttpMethod>,
    /// Early media: yes or no.
    pub early_media: Option<bool>,
    /// The maximum number of participants.
    pub max_participants: Option<i64>,
    /// Conference record.
    pub conference_record: Option<String>,
    /// Conference trim.
    pub conference_trim: Option<String>,
    /// Conference status callback.
    pub conference_status_callback: Option<String>,
    /// Conference status callback method.
    pub conference_status_callback_method: Option<HttpMethod>,
    /// Conference status callback event: a list.
    pub conference_status_callback_event: Option<Vec<String>>,
    /// Recording channels.
    pub recording_channels: Option<String>,
    /// The URL that receives each change of a recording's status.
    pub recording_status_callback: Option<String>,
    /// The HTTP method for these requests.
    pub recording_status_callback_method: Option<HttpMethod>,
    /// SIP auth username.
    pub sip_auth_username: Option<String>,
    /// SIP auth password.
    pub sip_auth_password: Option<Secret>,
    /// The state, province or region.
    pub region: Option<String>,
    /// Conference recording status callback.
    pub conference_recording_status_callback: Option<String>,
    /// Conference recording status callback method.
    pub conference_recording_status_callback_method: Option<HttpMethod>,
    /// The reported changes of a recording's status.
    pub recording_status_callback_event: Option<Vec<String>>,
    /// Conference recording status callback event: a list.
    pub conference_recording_status_callback_event: Option<Vec<String>>,
    /// Coaching: yes or no.
    pub coaching: Option<bool>,
    /// Call SID to coach.
    pub call_sid_to_coach: Option<Sid<Call>>,
    /// Jitter buffer size.
    pub jitter_buffer_size: Option<String>,
    /// BYOC.
    pub byoc: Option<Sid<Byoc>>,
    /// Caller ID.
    pub caller_id: Option<String>,
    /// Call reason.
    pub call_reason: Option<String>,
    /// Recording track.
    pub recording_track: Option<String>,
    /// Time limit.
    pub time_limit: Option<i64>,
    /// Machine detection.
    pub machine_detection: Option<String>,
    /// Machine detection timeout.
    pub machine_detection_timeout: Option<i64>,
    /// Machine detection speech threshold.
    pub machine_detection_speech_threshold: Option<i64>,
    /// Machine detection speech end threshold.
    pub machine_detection_speech_end_threshold: Option<i64>,
    /// Machine detection silence timeout.
    pub machine_detection_silence_timeout: Option<i64>,
    /// Amd status callback.
    pub amd_status_callback: Option<String>,
    /// Amd status callback method.
    pub amd_status_callback_method: Option<HttpMethod>,
    /// Whether silence is cut off.
    pub trim: Option<String>,
    /// Call token.
    pub call_token: Option<Secret>,
    /// Client notification URL.
    pub client_notification_url: Option<String>,
    /// Caller display name.
    pub caller_display_name: Option<String>,
}

/// The filters of a list of [`Participant`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct ParticipantFilter {
    /// Whether it is muted.
    pub muted: Option<bool>,
    /// Hold: yes or no.
    pub hold: Option<bool>,
    /// Coaching: yes or no.
    pub coaching: Option<bool>,
}

/// The parameters for changing a [`Participant`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateParticipant {
    /// Whether it is muted.
    pub muted: Option<bool>,
    /// Hold: yes or no.
    pub hold: Option<bool>,
    /// Hold URL.
    pub hold_url: Option<String>,
    /// Hold method.
    pub hold_method: Option<HttpMethod>,
    /// Announce URL.
    pub announce_url: Option<String>,
    /// Announce method.
    pub announce_method: Option<HttpMethod>,
    /// Wait URL.
    pub wait_url: Option<String>,
    /// Wait method.
    pub wait_method: Option<HttpMethod>,
    /// Beep on exit: yes or no.
    pub beep_on_exit: Option<bool>,
    /// End conference on exit: yes or no.
    pub end_conference_on_exit: Option<bool>,
    /// Coaching: yes or no.
    pub coaching: Option<bool>,
    /// Call SID to coach.
    pub call_sid_to_coach: Option<Sid<Call>>,
}

/// A participant status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ParticipantStatus {
    /// `queued`.
    Queued,
    /// `connecting`.
    Connecting,
    /// `ringing`.
    Ringing,
    /// `connected`.
    Connected,
    /// `complete`.
    Complete,
    /// `failed`.
    Failed,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
