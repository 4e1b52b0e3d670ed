//! ```text
//! GET https://oauth.twilio.com/v1/authorize
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{TwilioParams, TwilioResource};

/// An authorize.
///
/// [Twilio's page](https://www.twilio.com/docs/iam/oauth)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "oauth",
    path = "/v1/authorize",
    singleton,
    complete,
    /// Reads an authorize.
    fetch(params = FetchAuthorize, redirect, auth = none),
)]
#[non_exhaustive]
pub struct Authorize {}

/// The parameters for reading a [`Authorize`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct FetchAuthorize {
    /// Response type.
    pub response_type: Option<String>,
    /// The client's identifier.
    pub client_id: Option<String>,
    /// The URL that the person is redirected to.
    pub redirect_uri: Option<String>,
    /// What the token allows.
    pub scope: Option<String>,
    /// State.
    pub state: Option<String>,
}
