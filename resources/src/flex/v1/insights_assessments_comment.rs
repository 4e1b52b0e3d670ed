//! ```text
//! POST GET https://flex-api.twilio.com/v1/Insights/QualityManagement/Assessments/Comments
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Secret, Sid, TwilioParams, TwilioResource};

use super::InsightsAssessments;

/// An insights assessments comment.
///
/// [Twilio's page](https://www.twilio.com/docs/flex/developer)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "flex-api",
    path = "/v1/Insights/QualityManagement/Assessments/Comments",
    key = none,
    complete,
    /// Creates an insights assessments comment.
    create(params = CreateInsightsAssessmentsComment, auth = header),
    /// Lists insights assessments comments.
    list(params = InsightsAssessmentsCommentFilter, auth = header),
)]
#[non_exhaustive]
pub struct InsightsAssessmentsComment {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Assessment SID.
    pub assessment_sid: Option<Sid<InsightsAssessments>>,
    /// Comment, as JSON.
    pub comment: Option<Value>,
    /// Offset.
    pub offset: Option<String>,
    /// Report: yes or no.
    pub report: Option<bool>,
    /// Its share, relative to others of the same priority.
    pub weight: Option<String>,
    /// Agent ID.
    pub agent_id: Option<String>,
    /// Segment ID.
    pub segment_id: Option<String>,
    /// User name.
    pub user_name: Option<String>,
    /// User email.
    pub user_email: Option<String>,
    /// Timestamp.
    pub timestamp: Option<String>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`InsightsAssessmentsComment`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateInsightsAssessmentsComment {
    /// Category ID.
    pub category_id: String,
    /// Category name.
    pub category_name: String,
    /// Comment.
    pub comment: String,
    /// Segment ID.
    pub segment_id: String,
    /// Agent ID.
    pub agent_id: String,
    /// Offset.
    pub offset: f64,
    /// The token of the session, instead of the account's credentials. Sent as the header
    /// `Authorization`.
    #[param(header = "Authorization")]
    pub authorization: Option<Secret>,
}

/// The filters of a list of [`InsightsAssessmentsComment`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct InsightsAssessmentsCommentFilter {
    /// The token of the session, instead of the account's credentials. Sent as the header
    /// `Authorization`.
    #[param(header = "Authorization")]
    pub authorization: Option<Secret>,
    /// Segment ID.
    pub segment_id: Option<String>,
    /// Agent ID.
    pub agent_id: Option<String>,
}
