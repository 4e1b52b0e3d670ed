//! ```text
//! POST GET    https://flex-api.twilio.com/v1/Insights/QualityManagement/Questions
//! POST DELETE https://flex-api.twilio.com/v1/Insights/QualityManagement/Questions/{QuestionSid}
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Secret, Sid, TwilioParams, TwilioResource};

use super::InsightsQuestionnairesCategory;

/// An insights questionnaires question.
///
/// [Twilio's page](https://www.twilio.com/docs/flex/developer)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "flex-api",
    path = "/v1/Insights/QualityManagement/Questions",
    sid = "GE",
    key = "QuestionSid",
    complete,
    /// Creates an insights questionnaires question.
    create(params = CreateInsightsQuestionnairesQuestion, auth = header),
    /// Lists insights questionnaires questions.
    list(params = InsightsQuestionnairesQuestionFilter, auth = header),
    /// Changes an insights questionnaires question.
    update(params = UpdateInsightsQuestionnairesQuestion, auth = header),
    /// Removes an insights questionnaires question.
    delete(params = DeleteInsightsQuestionnairesQuestion, auth = header),
)]
#[non_exhaustive]
pub struct InsightsQuestionnairesQuestion {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Question SID.
    pub question_sid: Sid<InsightsQuestionnairesQuestion>,
    /// Question.
    pub question: Option<String>,
    /// A description.
    pub description: Option<String>,
    /// The category.
    pub category: Option<Value>,
    /// Answer set ID.
    pub answer_set_id: Option<String>,
    /// Allow na: yes or no.
    pub allow_na: Option<bool>,
    /// The usage. By default `0`.
    pub usage: Option<i64>,
    /// Answer set, as JSON.
    pub answer_set: Option<Value>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`InsightsQuestionnairesQuestion`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateInsightsQuestionnairesQuestion {
    /// Category SID.
    pub category_sid: Sid<InsightsQuestionnairesCategory>,
    /// Question.
    pub question: String,
    /// Answer set ID.
    pub answer_set_id: String,
    /// Allow na: yes or no.
    pub allow_na: bool,
    /// A description.
    pub description: Option<String>,
    /// The token of the session, instead of the account's credentials. Sent as the header
    /// `Authorization`.
    #[param(header = "Authorization")]
    pub authorization: Option<Secret>,
}

/// The filters of a list of [`InsightsQuestionnairesQuestion`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct InsightsQuestionnairesQuestionFilter {
    /// The token of the session, instead of the account's credentials. Sent as the header
    /// `Authorization`.
    #[param(header = "Authorization")]
    pub authorization: Option<Secret>,
    /// Category SID: a list.
    pub category_sid: Option<Vec<Sid<InsightsQuestionnairesCategory>>>,
}

/// The parameters for changing a [`InsightsQuestionnairesQuestion`]. A field that is
/// not set stays unchanged.
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct UpdateInsightsQuestionnairesQuestion {
    /// Allow na: yes or no.
    pub allow_na: bool,
    /// Category SID.
    pub category_sid: Option<Sid<InsightsQuestionnairesCategory>>,
    /// Question.
    pub question: Option<String>,
    /// A description.
    pub description: Option<String>,
    /// Answer set ID.
    pub answer_set_id: Option<String>,
    /// The token of the session, instead of the account's credentials. Sent as the header
    /// `Authorization`.
    #[param(header = "Authorization")]
    pub authorization: Option<Secret>,
}

/// The parameters for removing a [`InsightsQuestionnairesQuestion`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct DeleteInsightsQuestionnairesQuestion {
    /// The token of the session, instead of the account's credentials. Sent as the header
    /// `Authorization`.
    #[param(header = "Authorization")]
    pub authorization: Option<Secret>,
}
