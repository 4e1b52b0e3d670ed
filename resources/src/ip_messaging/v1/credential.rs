//! ```text
//! POST GET        https://ip-messaging.twilio.com/v1/Credentials
//! GET POST DELETE https://ip-messaging.twilio.com/v1/Credentials/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Secret, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

/// A credential.
///
/// [Twilio's page](https://www.twilio.com/docs/chat)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "ip-messaging",
    path = "/v1/Credentials",
    sid = "CR",
    complete,
    /// Creates a credential.
    create = CreateCredential,
    /// Reads a credential.
    fetch,
    /// Lists credentials.
    list,
    /// Changes a credential.
    update = UpdateCredential,
    /// Removes a credential.
    delete,
)]
#[non_exhaustive]
pub struct Credential {
    /// The record's identifier.
    pub sid: Sid<Credential>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// Its type.
    pub r#type: Option<CredentialPushService>,
    /// Whether it is only for tests.
    pub sandbox: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`Credential`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateCredential {
    /// Its type.
    pub r#type: CredentialPushService,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// The certificate, as PEM.
    pub certificate: Option<String>,
    /// The private key, as PEM.
    pub private_key: Option<Secret>,
    /// Whether it is only for tests.
    pub sandbox: Option<bool>,
    /// The key of the push service.
    pub api_key: Option<Secret>,
    /// The secret.
    pub secret: Option<Secret>,
}

/// The parameters for changing a [`Credential`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateCredential {
    /// A description for people.
    pub friendly_name: Option<String>,
    /// The certificate, as PEM.
    pub certificate: Option<String>,
    /// The private key, as PEM.
    pub private_key: Option<Secret>,
    /// Whether it is only for tests.
    pub sandbox: Option<bool>,
    /// The key of the push service.
    pub api_key: Option<Secret>,
    /// The secret.
    pub secret: Option<Secret>,
}

/// A credential push service.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum CredentialPushService {
    /// `gcm`.
    Gcm,
    /// `apn`.
    Apn,
    /// `fcm`.
    Fcm,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
