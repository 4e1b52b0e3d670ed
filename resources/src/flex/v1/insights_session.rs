//! ```text
//! POST https://flex-api.twilio.com/v1/Insights/Session
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Secret, TwilioParams, TwilioResource};

/// An insights session.
///
/// [Twilio's page](https://www.twilio.com/docs/flex/developer)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "flex-api",
    path = "/v1/Insights/Session",
    key = none,
    complete,
    /// Creates an insights session.
    create(params = CreateInsightsSession, auth = header),
)]
#[non_exhaustive]
pub struct InsightsSession {
    /// Workspace ID.
    pub workspace_id: Option<String>,
    /// Session expiry.
    pub session_expiry: Option<String>,
    /// The session.
    pub session_id: Option<String>,
    /// Base URL.
    pub base_url: Option<String>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`InsightsSession`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CreateInsightsSession {
    /// The token of the session, instead of the account's credentials. Sent as the header
    /// `Authorization`.
    #[param(header = "Authorization")]
    pub authorization: Option<Secret>,
}
