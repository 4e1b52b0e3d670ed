//! ```text
//! POST GET https://flex-api.twilio.com/v1/Insights/QualityManagement/Assessments
//! POST     https://flex-api.twilio.com/v1/Insights/QualityManagement/Assessments/{AssessmentSid}
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Secret, Sid, TwilioParams, TwilioResource};

use super::{
    InsightsQuestionnaires, InsightsQuestionnairesCategory, InsightsQuestionnairesQuestion,
};

/// Insights assessments.
///
/// [Twilio's page](https://www.twilio.com/docs/flex/developer)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "flex-api",
    path = "/v1/Insights/QualityManagement/Assessments",
    key = "AssessmentSid",
    complete,
    /// Creates insights assessments.
    create(params = CreateInsightsAssessments, auth = header),
    /// Lists insights assessments.
    list(params = InsightsAssessmentsFilter, auth = header),
    /// Changes insights assessments.
    update(params = UpdateInsightsAssessments, auth = header),
)]
#[non_exhaustive]
pub struct InsightsAssessments {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Assessment SID.
    pub assessment_sid: Sid<InsightsAssessments>,
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
    /// Answer text.
    pub answer_text: Option<String>,
    /// Answer ID.
    pub answer_id: Option<String>,
    /// Assessment, as JSON.
    pub assessment: Option<Value>,
    /// Timestamp.
    pub timestamp: Option<String>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`InsightsAssessments`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateInsightsAssessments {
    /// Category SID.
    pub category_sid: Sid<InsightsQuestionnairesCategory>,
    /// Category name.
    pub category_name: String,
    /// Segment ID.
    pub segment_id: String,
    /// Agent ID.
    pub agent_id: String,
    /// Offset.
    pub offset: f64,
    /// Metric ID.
    pub metric_id: Sid<InsightsQuestionnairesQuestion>,
    /// Metric name.
    pub metric_name: String,
    /// Answer text.
    pub answer_text: String,
    /// Answer ID.
    pub answer_id: String,
    /// Questionnaire SID.
    pub questionnaire_sid: Sid<InsightsQuestionnaires>,
    /// The token of the session, instead of the account's credentials. Sent as the header
    /// `Authorization`.
    #[param(header = "Authorization")]
    pub authorization: Option<Secret>,
}

/// The filters of a list of [`InsightsAssessments`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct InsightsAssessmentsFilter {
    /// The token of the session, instead of the account's credentials. Sent as the header
    /// `Authorization`.
    #[param(header = "Authorization")]
    pub authorization: Option<Secret>,
    /// Segment ID.
    pub segment_id: Option<String>,
}

/// The parameters for changing a [`InsightsAssessments`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct UpdateInsightsAssessments {
    /// Offset.
    pub offset: f64,
    /// Answer text.
    pub answer_text: String,
    /// Answer ID.
    pub answer_id: String,
    /// The token of the session, instead of the account's credentials. Sent as the header
    /// `Authorization`.
    #[param(header = "Authorization")]
    pub authorization: Option<Secret>,
}
