//! ```text
//! POST       https://iam.twilio.com/v1/Account/OAuthApps
//! PUT DELETE https://iam.twilio.com/v1/Account/OAuthApps/{sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Anything, Secret, Sid, TwilioObject, TwilioParams, TwilioResource};

/// An oauth app account.
///
/// [Twilio's page](https://www.twilio.com/docs/iam/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "iam",
    path = "/v1/Account/OAuthApps",
    sid = "OQ",
    alphanumeric,
    key = "sid",
    complete,
    /// Creates an oauth app account.
    create(params = CreateOauthAppAccount, body = json),
    /// Changes an oauth app account.
    update(params = UpdateOauthAppAccount, body = json, method = PUT),
    /// Removes an oauth app account.
    delete,
)]
#[non_exhaustive]
pub struct OauthAppAccount {
    /// Its type.
    pub r#type: Option<String>,
    /// The record's identifier.
    pub sid: Sid<OauthAppAccount>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// A description.
    pub description: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// Who created it.
    pub created_by: Option<String>,
    /// The secret.
    pub secret: Option<Secret>,
    /// Its status.
    pub status: Option<String>,
    /// The rules.
    pub policy: Option<OauthAppAccountPolicy>,
    /// Access token TTL.
    pub access_token_ttl: Option<i64>,
}

/// The parameters for creating a [`OauthAppAccount`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[twilio_params(rename_all = "snake_case")]
#[non_exhaustive]
pub struct CreateOauthAppAccount {
    /// Its type.
    pub r#type: Option<String>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// Owner SID.
    pub owner_sid: Option<Sid<Anything>>,
    /// A description.
    pub description: Option<String>,
    /// Client SID.
    pub client_sid: Option<Sid<OauthAppAccount>>,
    /// The rules.
    pub policy: Option<CreateOauthAppAccountPolicy>,
    /// Access token TTL.
    pub access_token_ttl: Option<i64>,
}

/// The parameters for changing a [`OauthAppAccount`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[twilio_params(rename_all = "snake_case")]
#[non_exhaustive]
pub struct UpdateOauthAppAccount {
    /// Its type.
    pub r#type: Option<String>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// A description.
    pub description: Option<String>,
    /// The rules.
    pub policy: Option<CreateOauthAppAccountPolicy>,
    /// Access token TTL.
    pub access_token_ttl: Option<i64>,
}

/// An oauth app account policy.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct OauthAppAccountPolicy {
    /// Allow: a list.
    pub allow: Option<Vec<String>>,
    /// Deny: a list.
    pub deny: Option<Vec<String>>,
}

/// A create oauth app account policy.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[twilio_object(sent)]
#[non_exhaustive]
pub struct CreateOauthAppAccountPolicy {
    /// Allow: a list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow: Option<Vec<String>>,
    /// Deny: a list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deny: Option<Vec<String>>,
}
