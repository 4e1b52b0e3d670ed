//! ```text
//! GET https://flex-api.twilio.com/v1/Insights/QualityManagement/Settings/AnswerSets
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Secret, Sid, TwilioParams, TwilioResource};

/// Insights settings answer sets.
///
/// [Twilio's page](https://www.twilio.com/docs/flex/developer)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "flex-api",
    path = "/v1/Insights/QualityManagement/Settings/AnswerSets",
    singleton,
    complete,
    /// Reads insights settings answer sets.
    fetch(params = FetchInsightsSettingsAnswerSets, auth = header),
)]
#[non_exhaustive]
pub struct InsightsSettingsAnswerSets {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Answer sets, as JSON.
    pub answer_sets: Option<Value>,
    /// Answer set categories, as JSON.
    pub answer_set_categories: Option<Value>,
    /// Not applicable, as JSON.
    pub not_applicable: Option<Value>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for reading a [`InsightsSettingsAnswerSets`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct FetchInsightsSettingsAnswerSets {
    /// The token of the session, instead of the account's credentials. Sent as the header
    /// `Authorization`.
    #[param(header = "Authorization")]
    pub authorization: Option<Secret>,
}
