//! ```text
//! POST https://verify.twilio.com/v2/Services/{ServiceSid}/AccessTokens
//! GET  https://verify.twilio.com/v2/Services/{ServiceSid}/AccessTokens/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Secret, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::Service;

/// A token that allows a device to register its factor.
///
/// [Twilio's page](https://www.twilio.com/docs/verify/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "verify",
    path = "/v2/Services/{ServiceSid}/AccessTokens",
    sid = "YK",
    parent = Service,
    complete,
    /// Creates a token for one identity.
    create = CreateAccessToken,
    /// Reads one token.
    fetch,
)]
#[non_exhaustive]
pub struct AccessToken {
    /// The record's identifier.
    pub sid: Sid<AccessToken>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The service that it belongs to.
    pub service_sid: Sid<Service>,
    /// Entity identity.
    pub entity_identity: Option<String>,
    /// The type of the factor.
    pub factor_type: Option<AccessTokenFactorType>,
    /// Factor friendly name. Personal data.
    #[twilio_resource(pii)]
    pub factor_friendly_name: Option<String>,
    /// The token.
    pub token: Option<Secret>,
    /// The URL of the record.
    pub url: Option<String>,
    /// How long it lasts, in seconds. By default `0`.
    pub ttl: Option<i64>,
    /// When it was created.
    pub date_created: Timestamp,
}

/// The parameters for creating a [`AccessToken`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateAccessToken {
    /// The application's own name for a person or device.
    pub identity: String,
    /// The type of the factor.
    pub factor_type: AccessTokenFactorType,
    /// Factor friendly name.
    pub factor_friendly_name: Option<String>,
    /// How long it lasts, in seconds.
    pub ttl: Option<i64>,
}

/// An access token factor type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum AccessTokenFactorType {
    /// `push`.
    Push,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
