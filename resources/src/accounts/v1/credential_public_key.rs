//! ```text
//! POST GET        https://accounts.twilio.com/v1/Credentials/PublicKeys
//! GET POST DELETE https://accounts.twilio.com/v1/Credentials/PublicKeys/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

/// A credential public key.
///
/// [Twilio's page](https://www.twilio.com/docs/iam/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "accounts",
    path = "/v1/Credentials/PublicKeys",
    sid = "CR",
    list_key = "credentials",
    complete,
    /// Creates a credential public key.
    create = CreateCredentialPublicKey,
    /// Reads a credential public key.
    fetch,
    /// Lists credential public keys.
    list,
    /// Changes a credential public key.
    update = UpdateCredentialPublicKey,
    /// Removes a credential public key.
    delete,
)]
#[non_exhaustive]
pub struct CredentialPublicKey {
    /// The record's identifier.
    pub sid: Sid<CredentialPublicKey>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// A description for people. Personal data.
    #[twilio_resource(pii)]
    pub friendly_name: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`CredentialPublicKey`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateCredentialPublicKey {
    /// Public key.
    pub public_key: String,
    /// A description for people. At most 64 characters.
    #[param(max_length = 64)]
    pub friendly_name: Option<String>,
    /// The account that it belongs to.
    pub account_sid: Option<Sid<Account>>,
}

/// The parameters for changing a [`CredentialPublicKey`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateCredentialPublicKey {
    /// A description for people. At most 64 characters.
    #[param(max_length = 64)]
    pub friendly_name: Option<String>,
}
