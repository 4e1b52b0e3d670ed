//! ```text
//! GET https://flex-api.twilio.com/v1/Insights/QualityManagement/Settings/CommentTags
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Secret, Sid, TwilioParams, TwilioResource};

/// An insights settings comment.
///
/// [Twilio's page](https://www.twilio.com/docs/flex/developer)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "flex-api",
    path = "/v1/Insights/QualityManagement/Settings/CommentTags",
    singleton,
    complete,
    /// Reads an insights settings comment.
    fetch(params = FetchInsightsSettingsComment, auth = header),
)]
#[non_exhaustive]
pub struct InsightsSettingsComment {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Comments, as JSON.
    pub comments: Option<Value>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for reading a [`InsightsSettingsComment`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct FetchInsightsSettingsComment {
    /// The token of the session, instead of the account's credentials. Sent as the header
    /// `Authorization`.
    #[param(header = "Authorization")]
    pub authorization: Option<Secret>,
}
