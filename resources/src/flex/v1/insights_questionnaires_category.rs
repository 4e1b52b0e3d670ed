//! ```text
//! POST GET    https://flex-api.twilio.com/v1/Insights/QualityManagement/Categories
//! POST DELETE https://flex-api.twilio.com/v1/Insights/QualityManagement/Categories/{CategorySid}
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Secret, Sid, TwilioParams, TwilioResource};

/// An insights questionnaires category.
///
/// [Twilio's page](https://www.twilio.com/docs/flex/developer)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "flex-api",
    path = "/v1/Insights/QualityManagement/Categories",
    sid = "FY",
    key = "CategorySid",
    complete,
    /// Creates an insights questionnaires category.
    create(params = CreateInsightsQuestionnairesCategory, auth = header),
    /// Lists insights questionnaires categories.
    list(params = InsightsQuestionnairesCategoryFilter, auth = header),
    /// Changes an insights questionnaires category.
    update(params = UpdateInsightsQuestionnairesCategory, auth = header),
    /// Removes an insights questionnaires category.
    delete(params = DeleteInsightsQuestionnairesCategory, auth = header),
)]
#[non_exhaustive]
pub struct InsightsQuestionnairesCategory {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Category SID.
    pub category_sid: Sid<InsightsQuestionnairesCategory>,
    /// The name.
    pub name: Option<String>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`InsightsQuestionnairesCategory`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateInsightsQuestionnairesCategory {
    /// The name.
    pub name: String,
    /// The token of the session, instead of the account's credentials. Sent as the header
    /// `Authorization`.
    #[param(header = "Authorization")]
    pub authorization: Option<Secret>,
}

/// The filters of a list of [`InsightsQuestionnairesCategory`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct InsightsQuestionnairesCategoryFilter {
    /// The token of the session, instead of the account's credentials. Sent as the header
    /// `Authorization`.
    #[param(header = "Authorization")]
    pub authorization: Option<Secret>,
}

/// The parameters for changing a [`InsightsQuestionnairesCategory`]. A field that is
/// not set stays unchanged.
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct UpdateInsightsQuestionnairesCategory {
    /// The name.
    pub name: String,
    /// The token of the session, instead of the account's credentials. Sent as the header
    /// `Authorization`.
    #[param(header = "Authorization")]
    pub authorization: Option<Secret>,
}

/// The parameters for removing a [`InsightsQuestionnairesCategory`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct DeleteInsightsQuestionnairesCategory {
    /// The token of the session, instead of the account's credentials. Sent as the header
    /// `Authorization`.
    #[param(header = "Authorization")]
    pub authorization: Option<Secret>,
}
