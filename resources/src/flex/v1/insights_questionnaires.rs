//! ```text
//! POST GET        https://flex-api.twilio.com/v1/Insights/QualityManagement/Questionnaires
//! GET POST DELETE https://flex-api.twilio.com/v1/Insights/QualityManagement/Questionnaires/{QuestionnaireSid}
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Secret, Sid, TwilioParams, TwilioResource};

use super::InsightsQuestionnairesQuestion;

/// Insights questionnaires.
///
/// [Twilio's page](https://www.twilio.com/docs/flex/developer)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "flex-api",
    path = "/v1/Insights/QualityManagement/Questionnaires",
    key = "QuestionnaireSid",
    complete,
    /// Creates insights questionnaires.
    create(params = CreateInsightsQuestionnaires, auth = header),
    /// Reads insights questionnaires.
    fetch(params = FetchInsightsQuestionnaires, auth = header),
    /// Lists insights questionnaires.
    list(params = InsightsQuestionnairesFilter, auth = header),
    /// Changes insights questionnaires.
    update(params = UpdateInsightsQuestionnaires, auth = header),
    /// Removes insights questionnaires.
    delete(params = DeleteInsightsQuestionnaires, auth = header),
)]
#[non_exhaustive]
pub struct InsightsQuestionnaires {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Questionnaire SID.
    pub questionnaire_sid: Sid<InsightsQuestionnaires>,
    /// The name.
    pub name: Option<String>,
    /// A description.
    pub description: Option<String>,
    /// Whether it is in use.
    pub active: Option<bool>,
    /// Questions: a list.
    pub questions: Option<Vec<Value>>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`InsightsQuestionnaires`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateInsightsQuestionnaires {
    /// The name.
    pub name: String,
    /// A description.
    pub description: Option<String>,
    /// Whether it is in use.
    pub active: Option<bool>,
    /// Question SIDs: a list.
    pub question_sids: Option<Vec<Sid<InsightsQuestionnairesQuestion>>>,
    /// The token of the session, instead of the account's credentials. Sent as the header
    /// `Authorization`.
    #[param(header = "Authorization")]
    pub authorization: Option<Secret>,
}

/// The parameters for reading a [`InsightsQuestionnaires`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct FetchInsightsQuestionnaires {
    /// The token of the session, instead of the account's credentials. Sent as the header
    /// `Authorization`.
    #[param(header = "Authorization")]
    pub authorization: Option<Secret>,
}

/// The filters of a list of [`InsightsQuestionnaires`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct InsightsQuestionnairesFilter {
    /// The token of the session, instead of the account's credentials. Sent as the header
    /// `Authorization`.
    #[param(header = "Authorization")]
    pub authorization: Option<Secret>,
    /// Include inactive: yes or no.
    pub include_inactive: Option<bool>,
}

/// The parameters for changing a [`InsightsQuestionnaires`]. A field that is not set
/// stays unchanged.
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct UpdateInsightsQuestionnaires {
    /// Whether it is in use.
    pub active: bool,
    /// The name.
    pub name: Option<String>,
    /// A description.
    pub description: Option<String>,
    /// Question SIDs: a list.
    pub question_sids: Option<Vec<Sid<InsightsQuestionnairesQuestion>>>,
    /// The token of the session, instead of the account's credentials. Sent as the header
    /// `Authorization`.
    #[param(header = "Authorization")]
    pub authorization: Option<Secret>,
}

/// The parameters for removing a [`InsightsQuestionnaires`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct DeleteInsightsQuestionnaires {
    /// The token of the session, instead of the account's credentials. Sent as the header
    /// `Authorization`.
    #[param(header = "Authorization")]
    pub authorization: Option<Secret>,
}
