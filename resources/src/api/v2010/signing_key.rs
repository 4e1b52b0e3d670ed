//! ```text
//! POST GET        https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SigningKeys.json
//! GET POST DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SigningKeys/{Sid}.json
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, TwilioParams, TwilioResource};

use super::{Account, NewKey};

/// A signing key.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    path = "/2010-04-01/Accounts/{AccountSid}/SigningKeys.json",
    sid = "SK",
    parent = Account,
    placeholders(AccountSid: Sid<twilio_runtime::Account>),
    complete,
    /// Creates a signing key.
    create(params = CreateSigningKey, record = NewKey),
    /// Reads a signing key.
    fetch,
    /// Lists signing keys.
    list,
    /// Changes a signing key.
    update = UpdateSigningKey,
    /// Removes a signing key.
    delete,
)]
#[non_exhaustive]
pub struct SigningKey {
    /// The record's identifier.
    pub sid: Sid<SigningKey>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// When it was created.
    #[serde(with = "twilio_runtime::rfc2822")]
    #[twilio_resource(format = rfc2822)]
    pub date_created: Timestamp,
    /// When it was last changed.
    #[serde(default, with = "twilio_runtime::rfc2822::option")]
    #[twilio_resource(format = rfc2822)]
    pub date_updated: Option<Timestamp>,
}

/// The parameters for creating a [`SigningKey`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CreateSigningKey {
    /// A description for people. At most 64 characters.
    #[param(max_length = 64)]
    pub friendly_name: Option<String>,
}

/// The parameters for changing a [`SigningKey`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateSigningKey {
    /// A description for people.
    pub friendly_name: Option<String>,
}
