//! ```text
//! GET https://insights.twilio.com/v1/Voice/Summaries
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::{Call, SummaryAnsweredBy, SummaryCallState, SummaryCallType, SummaryProcessingState};

/// A call summary.
///
/// [Twilio's page](https://www.twilio.com/docs/voice/voice-insights/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "insights",
    path = "/v1/Voice/Summaries",
    key = none,
    list_key = "call_summaries",
    complete,
    /// Lists call summaries.
    list = CallSummaryFilter,
)]
#[non_exhaustive]
pub struct CallSummary {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The call that it belongs to.
    pub call_sid: Option<Sid<Call>>,
    /// Answered by.
    pub answered_by: Option<SummaryAnsweredBy>,
    /// Call type.
    pub call_type: Option<SummaryCallType>,
    /// Call state.
    pub call_state: Option<SummaryCallState>,
    /// Processing state.
    pub processing_state: Option<SummaryProcessingState>,
    /// Created time.
    pub created_time: Option<Timestamp>,
    /// When it started.
    pub start_time: Option<Timestamp>,
    /// When it ended.
    pub end_time: Option<Timestamp>,
    /// The duration, in seconds.
    pub duration: Option<i64>,
    /// Connect duration.
    pub connect_duration: Option<i64>,
    /// From, as JSON. Personal data.
    #[twilio_resource(pii)]
    pub from: Option<Value>,
    /// To, as JSON. Personal data.
    #[twilio_resource(pii)]
    pub to: Option<Value>,
    /// Carrier edge, as JSON.
    pub carrier_edge: Option<Value>,
    /// Client edge, as JSON.
    pub client_edge: Option<Value>,
    /// SDK edge, as JSON.
    pub sdk_edge: Option<Value>,
    /// SIP edge, as JSON.
    pub sip_edge: Option<Value>,
    /// Tags.
    pub tags: Option<Vec<String>>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The application's own data, as JSON.
    pub attributes: Option<Value>,
    /// Properties, as JSON.
    pub properties: Option<Value>,
    /// Trust, as JSON.
    pub trust: Option<Value>,
    /// Annotation, as JSON.
    pub annotation: Option<Value>,
}

/// The filters of a list of [`CallSummary`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CallSummaryFilter {
    /// The sender. Personal data.
    #[param(pii)]
    pub from: Option<String>,
    /// The recipient. Personal data.
    #[param(pii)]
    pub to: Option<String>,
    /// From carrier.
    pub from_carrier: Option<String>,
    /// To carrier.
    pub to_carrier: Option<String>,
    /// From country code.
    pub from_country_code: Option<String>,
    /// To country code.
    pub to_country_code: Option<String>,
    /// Verified caller: yes or no.
    pub verified_caller: Option<bool>,
    /// Has tag: yes or no.
    pub has_tag: Option<bool>,
    /// Start time.
    pub start_time: Option<String>,
    /// End time.
    pub end_time: Option<String>,
    /// Call type.
    pub call_type: Option<String>,
    /// Call state.
    pub call_state: Option<String>,
    /// The direction.
    pub direction: Option<String>,
    /// Processing state.
    pub processing_state: Option<CallSummaryProcessingState>,
    /// Sort by.
    pub sort_by: Option<CallSummarySortBy>,
    /// Subaccount.
    pub subaccount: Option<Sid<Account>>,
    /// Abnormal session: yes or no.
    pub abnormal_session: Option<bool>,
    /// Answered by.
    pub answered_by: Option<SummaryAnsweredBy>,
    /// Answered by annotation.
    pub answered_by_annotation: Option<String>,
    /// Connectivity issue annotation.
    pub connectivity_issue_annotation: Option<String>,
    /// Quality issue annotation.
    pub quality_issue_annotation: Option<String>,
    /// Spam annotation: yes or no.
    pub spam_annotation: Option<bool>,
    /// Call score annotation.
    pub call_score_annotation: Option<String>,
    /// Branded enabled: yes or no.
    pub branded_enabled: Option<bool>,
    /// Voice integrity enabled: yes or no.
    pub voice_integrity_enabled: Option<bool>,
    /// Branded bundle SID.
    pub branded_bundle_sid: Option<String>,
    /// Branded logo: yes or no.
    pub branded_logo: Option<bool>,
    /// Branded type.
    pub branded_type: Option<String>,
    /// Branded use case.
    pub branded_use_case: Option<String>,
    /// Branded call reason.
    pub branded_call_reason: Option<String>,
    /// Voice integrity bundle SID.
    pub voice_integrity_bundle_sid: Option<String>,
    /// Voice integrity use case.
    pub voice_integrity_use_case: Option<String>,
    /// Business profile identity.
    pub business_profile_identity: Option<String>,
    /// Business profile industry.
    pub business_profile_industry: Option<String>,
    /// Business profile bundle SID.
    pub business_profile_bundle_sid: Option<String>,
    /// Business profile type.
    pub business_profile_type: Option<String>,
}

/// A call summary processing state.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum CallSummaryProcessingState {
    /// `completed`.
    Completed,
    /// `started`.
    Started,
    /// `partial`.
    Partial,
    /// `all`.
    All,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A call summary sort by.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "snake_case")]
#[non_exhaustive]
pub enum CallSummarySortBy {
    /// `start_time`.
    StartTime,
    /// `end_time`.
    EndTime,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
