//! ```text
//! POST https://oauth.twilio.com/v2/token
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Secret, TwilioParams, TwilioResource};

/// An oauth2 token.
///
/// [Twilio's page](https://www.twilio.com/docs/iam/oauth)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "oauth",
    path = "/v2/token",
    key = none,
    complete,
    /// Creates an oauth2 token.
    create(params = CreateOauth2Token, auth = none),
)]
#[non_exhaustive]
pub struct Oauth2Token {
    /// Access token.
    pub access_token: Option<Secret>,
    /// The token to request a new access token.
    pub refresh_token: Option<Secret>,
    /// ID token.
    pub id_token: Option<Secret>,
    /// The type of the token.
    pub token_type: Option<String>,
    /// Expires in.
    pub expires_in: Option<i64>,
}

/// The parameters for creating a [`Oauth2Token`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[twilio_params(rename_all = "snake_case")]
#[non_exhaustive]
pub struct CreateOauth2Token {
    /// Grant type.
    pub grant_type: Option<String>,
    /// The client's identifier.
    pub client_id: Option<String>,
    /// The client's secret.
    pub client_secret: Option<Secret>,
    /// The authorization code, which is exchanged for tokens.
    pub code: Option<Secret>,
    /// The URL that the person is redirected to.
    pub redirect_uri: Option<String>,
    /// Audience.
    pub audience: Option<String>,
    /// The token to request a new access token.
    pub refresh_token: Option<Secret>,
    /// What the token allows.
    pub scope: Option<String>,
    /// Account SID.
    #[param(query)]
    pub account_sid: Option<String>,
}
