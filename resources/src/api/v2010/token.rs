//! ```text
//! POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Tokens.json
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Secret, Sid, TwilioObject, TwilioParams, TwilioResource};

use super::Account;

/// A token.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    path = "/2010-04-01/Accounts/{AccountSid}/Tokens.json",
    key = none,
    parent = Account,
    complete,
    /// Creates a token.
    create = CreateToken,
)]
#[non_exhaustive]
pub struct Token {
    /// The account that it belongs to.
    pub account_sid: Sid<twilio_runtime::Account>,
    /// When it was created.
    #[serde(with = "twilio_runtime::rfc2822")]
    #[twilio_resource(format = rfc2822)]
    pub date_created: Timestamp,
    /// When it was last changed.
    #[serde(default, with = "twilio_runtime::rfc2822::option")]
    #[twilio_resource(format = rfc2822)]
    pub date_updated: Option<Timestamp>,
    /// Ice servers: a list.
    pub ice_servers: Option<Vec<TokenIceServer>>,
    /// Password.
    pub password: Option<Secret>,
    /// How long it lasts, in seconds.
    pub ttl: Option<String>,
    /// Username.
    pub username: Option<String>,
}

/// The parameters for creating a [`Token`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CreateToken {
    /// How long it lasts, in seconds.
    pub ttl: Option<i64>,
}

/// A token ice server.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct TokenIceServer {
    /// The password for the user name.
    pub credential: Option<Secret>,
    /// Username.
    pub username: Option<String>,
    /// The URL of the record.
    pub url: Option<String>,
    /// URLs.
    pub urls: Option<String>,
}
