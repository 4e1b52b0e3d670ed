//! ```text
//! GET https://flex-api.twilio.com/v1/Insights/UserRoles
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Secret, TwilioParams, TwilioResource};

/// Insights user roles.
///
/// [Twilio's page](https://www.twilio.com/docs/flex/developer)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "flex-api",
    path = "/v1/Insights/UserRoles",
    singleton,
    complete,
    /// Reads insights user roles.
    fetch(params = FetchInsightsUserRoles, auth = header),
)]
#[non_exhaustive]
pub struct InsightsUserRoles {
    /// Roles: a list.
    pub roles: Option<Vec<String>>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for reading a [`InsightsUserRoles`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct FetchInsightsUserRoles {
    /// The token of the session, instead of the account's credentials. Sent as the header
    /// `Authorization`.
    #[param(header = "Authorization")]
    pub authorization: Option<Secret>,
}
