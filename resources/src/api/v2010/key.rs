//! ```text
//! POST GET        https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Keys.json
//! GET POST DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Keys/{Sid}.json
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Secret, Sid, TwilioObject, TwilioParams, TwilioResource};

use super::Account;

/// A key.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    path = "/2010-04-01/Accounts/{AccountSid}/Keys.json",
    sid = "SK",
    parent = Account,
    placeholders(AccountSid: Sid<twilio_runtime::Account>),
    complete,
    /// Creates a key.
    create(params = CreateKey, record = NewKey),
    /// Reads a key.
    fetch,
    /// Lists keys.
    list,
    /// Changes a key.
    update = UpdateKey,
    /// Removes a key.
    delete,
)]
#[non_exhaustive]
pub struct Key {
    /// The record's identifier.
    pub sid: Sid<Key>,
    /// A description for people. Personal data.
    #[twilio_resource(pii)]
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

/// The parameters for creating a [`Key`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CreateKey {
    /// A description for people. At most 64 characters.
    #[param(max_length = 64)]
    pub friendly_name: Option<String>,
}

/// The parameters for changing a [`Key`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateKey {
    /// A description for people. At most 64 characters.
    #[param(max_length = 64)]
    pub friendly_name: Option<String>,
}

/// A key with its secret, which is shown only this time.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct NewKey {
    /// The record's identifier.
    pub sid: Option<Sid<Key>>,
    /// A description for people. Personal data.
    #[twilio_resource(pii)]
    pub friendly_name: Option<String>,
    /// When it was created.
    #[serde(default, with = "twilio_runtime::rfc2822::option")]
    #[twilio_resource(format = rfc2822)]
    pub date_created: Option<Timestamp>,
    /// When it was last changed.
    #[serde(default, with = "twilio_runtime::rfc2822::option")]
    #[twilio_resource(format = rfc2822)]
    pub date_updated: Option<Timestamp>,
    /// The secret.
    pub secret: Option<Secret>,
}
