//! ```text
//! GET POST https://insights.twilio.com/v1/Voice/{CallSid}/Annotation
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::Call;

/// An annotation.
///
/// [Twilio's page](https://www.twilio.com/docs/voice/voice-insights/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "insights",
    path = "/v1/Voice/{CallSid}/Annotation",
    singleton,
    parent = Call,
    complete,
    /// Reads an annotation.
    fetch,
    /// Changes an annotation.
    update = UpdateAnnotation,
)]
#[non_exhaustive]
pub struct Annotation {
    /// The call that it belongs to.
    pub call_sid: Sid<Call>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Answered by.
    pub answered_by: Option<AnnotationAnsweredBy>,
    /// Connectivity issue.
    pub connectivity_issue: Option<AnnotationConnectivityIssue>,
    /// Quality issues: a list.
    pub quality_issues: Option<Vec<String>>,
    /// Spam: yes or no.
    pub spam: Option<bool>,
    /// Call score.
    pub call_score: Option<i64>,
    /// Comment.
    pub comment: Option<String>,
    /// Incident.
    pub incident: Option<String>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for changing a [`Annotation`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateAnnotation {
    /// Answered by.
    pub answered_by: Option<AnnotationAnsweredBy>,
    /// Connectivity issue.
    pub connectivity_issue: Option<AnnotationConnectivityIssue>,
    /// Quality issues.
    pub quality_issues: Option<String>,
    /// Spam: yes or no.
    pub spam: Option<bool>,
    /// Call score.
    pub call_score: Option<i64>,
    /// Comment.
    pub comment: Option<String>,
    /// Incident.
    pub incident: Option<String>,
}

/// An annotation answered by.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "snake_case")]
#[non_exhaustive]
pub enum AnnotationAnsweredBy {
    /// `unknown_answered_by`.
    UnknownAnsweredBy,
    /// `human`.
    Human,
    /// `machine`.
    Machine,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// An annotation connectivity issue.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "snake_case")]
#[non_exhaustive]
pub enum AnnotationConnectivityIssue {
    /// `unknown_connectivity_issue`.
    UnknownConnectivityIssue,
    /// `no_connectivity_issue`.
    NoConnectivityIssue,
    /// `invalid_number`.
    InvalidNumber,
    /// `caller_id`.
    CallerId,
    /// `dropped_call`.
    DroppedCall,
    /// `number_reachability`.
    NumberReachability,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
