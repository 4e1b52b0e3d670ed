//! ```text
//! POST DELETE https://accounts.twilio.com/v1/AuthTokens/Secondary
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Secret, Sid, TwilioResource};

/// A secondary auth token.
///
/// [Twilio's page](https://www.twilio.com/docs/iam/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "accounts",
    path = "/v1/AuthTokens/Secondary",
    singleton,
    complete,
    /// Creates a secondary auth token.
    create = (),
    /// Removes a secondary auth token.
    delete,
)]
#[non_exhaustive]
pub struct SecondaryAuthToken {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// Secondary auth token. Personal data.
    #[twilio_resource(pii)]
    pub secondary_auth_token: Option<Secret>,
    /// The URL of the record.
    pub url: Option<String>,
}
