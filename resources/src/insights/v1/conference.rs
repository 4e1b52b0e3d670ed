//! ```text
//! GET https://insights.twilio.com/v1/Conferences/{ConferenceSid}
//! GET https://insights.twilio.com/v1/Conferences
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Links, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::{Call, ConferenceProcessingState, ConferenceRegion};

/// A conference.
///
/// [Twilio's page](https://www.twilio.com/docs/voice/voice-insights/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "insights",
    path = "/v1/Conferences",
    sid = "CF",
    key = "ConferenceSid",
    complete,
    /// Reads a conference.
    fetch,
    /// Lists conferences.
    list = ConferenceFilter,
)]
#[non_exhaustive]
pub struct Conference {
    /// The conference that it belongs to.
    pub conference_sid: Sid<Conference>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// A description for people. Personal data.
    #[twilio_resource(pii)]
    pub friendly_name: Option<String>,
    /// Create time.
    pub create_time: Option<Timestamp>,
    /// When it started.
    pub start_time: Option<Timestamp>,
    /// When it ended.
    pub end_time: Option<Timestamp>,
    /// Duration seconds.
    pub duration_seconds: Option<i64>,
    /// Connect duration seconds.
    pub connect_duration_seconds: Option<i64>,
    /// Its status.
    pub status: Option<ConferenceStatus>,
    /// The maximum number of participants.
    pub max_participants: Option<i64>,
    /// Max concurrent participants.
    pub max_concurrent_participants: Option<i64>,
    /// Unique participants.
    pub unique_participants: Option<i64>,
    /// End reason.
    pub end_reason: Option<ConferenceEndReason>,
    /// Ended by.
    pub ended_by: Option<Sid<Call>>,
    /// Mixer region.
    pub mixer_region: Option<ConferenceRegion>,
    /// Mixer region requested.
    pub mixer_region_requested: Option<ConferenceRegion>,
    /// Recording enabled: yes or no.
    pub recording_enabled: Option<bool>,
    /// Detected issues, as JSON.
    pub detected_issues: Option<Value>,
    /// Tags.
    pub tags: Option<Vec<ConferenceTag>>,
    /// Tag info, as JSON.
    pub tag_info: Option<Value>,
    /// Processing state.
    pub processing_state: Option<ConferenceProcessingState>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The filters of a list of [`Conference`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct ConferenceFilter {
    /// Conference SID.
    pub conference_sid: Option<String>,
    /// A description for people. At most 64 characters. Personal data.
    #[param(max_length = 64, pii)]
    pub friendly_name: Option<String>,
    /// Its status.
    pub status: Option<String>,
    /// At or after this: created.
    pub created_after: Option<String>,
    /// At or before this: created.
    pub created_before: Option<String>,
    /// Mixer region.
    pub mixer_region: Option<String>,
    /// Tags.
    pub tags: Option<String>,
    /// Subaccount.
    pub subaccount: Option<Sid<Account>>,
    /// Detected issues.
    pub detected_issues: Option<String>,
    /// End reason.
    pub end_reason: Option<String>,
}

/// A conference status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ConferenceStatus {
    /// `in_progress`.
    InProgress,
    /// `not_started`.
    NotStarted,
    /// `completed`.
    Completed,
    /// `summary_timeout`.
    SummaryTimeout,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A conference end reason.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ConferenceEndReason {
    /// `last_participant_left`.
    LastParticipantLeft,
    /// `conference_ended_via_api`.
    ConferenceEndedViaApi,
    /// `participant_with_end_conference_on_exit_left`.
    ParticipantWithEndConferenceOnExitLeft,
    /// `last_participant_kicked`.
    LastParticipantKicked,
    /// `participant_with_end_conference_on_exit_kicked`.
    ParticipantWithEndConferenceOnExitKicked,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A conference tag.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ConferenceTag {
    /// `invalid_requested_region`.
    InvalidRequestedRegion,
    /// `duplicate_identity`.
    DuplicateIdentity,
    /// `start_failure`.
    StartFailure,
    /// `region_configuration_issues`.
    RegionConfigurationIssues,
    /// `quality_warnings`.
    QualityWarnings,
    /// `participant_behavior_issues`.
    ParticipantBehaviorIssues,
    /// `high_packet_loss`.
    HighPacketLoss,
    /// `high_jitter`.
    HighJitter,
    /// `high_latency`.
    HighLatency,
    /// `low_mos`.
    LowMos,
    /// `detected_silence`.
    DetectedSilence,
    /// `no_concurrent_participants`.
    NoConcurrentParticipants,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
