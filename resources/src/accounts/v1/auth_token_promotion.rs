//! ```text
//! POST https://accounts.twilio.com/v1/AuthTokens/Promote
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Secret, Sid, TwilioResource};

/// An auth token promotion.
///
/// [Twilio's page](https://www.twilio.com/docs/iam/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "accounts",
    path = "/v1/AuthTokens/Promote",
    singleton,
    complete,
    /// Changes an auth token promotion.
    update = (),
)]
#[non_exhaustive]
pub struct AuthTokenPromotion {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Auth token. Personal data.
    #[twilio_resource(pii)]
    pub auth_token: Option<Secret>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
}
