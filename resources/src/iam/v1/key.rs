//! ```text
//! POST GET        https://iam.twilio.com/v1/Keys
//! GET POST DELETE https://iam.twilio.com/v1/Keys/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{
    Account, Secret, Sid, StringEnum, TwilioObject, TwilioParams, TwilioResource, Unknown,
};

/// A key.
///
/// [Twilio's page](https://www.twilio.com/docs/iam/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "iam",
    path = "/v1/Keys",
    sid = "SK",
    complete,
    /// Creates a key.
    create(params = CreateKey, record = NewKey),
    /// Reads a key.
    fetch,
    /// Lists keys.
    list(params = KeyFilter, record = KeySummary),
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
    /// The rules.
    pub policy: Option<Value>,
}

/// The parameters for creating a [`Key`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateKey {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// A description for people. At most 64 characters.
    #[param(max_length = 64)]
    pub friendly_name: Option<String>,
    /// Key type.
    pub key_type: Option<KeyType>,
    /// The rules.
    pub policy: Option<Value>,
}

/// The filters of a list of [`Key`]s.
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct KeyFilter {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
}

/// The parameters for changing a [`Key`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateKey {
    /// A description for people. At most 64 characters.
    #[param(max_length = 64)]
    pub friendly_name: Option<String>,
    /// The rules.
    pub policy: Option<Value>,
}

/// A key type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum KeyType {
    /// `restricted`.
    Restricted,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A new key.
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
    /// The rules.
    pub policy: Option<Value>,
}

/// A key summary.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct KeySummary {
    /// The record's identifier.
    pub sid: Option<Sid<Key>>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// When it was created.
    #[serde(default, with = "twilio_runtime::rfc2822::option")]
    #[twilio_resource(format = rfc2822)]
    pub date_created: Option<Timestamp>,
    /// When it was last changed.
    #[serde(default, with = "twilio_runtime::rfc2822::option")]
    #[twilio_resource(format = rfc2822)]
    pub date_updated: Option<Timestamp>,
    /// Flags: a list.
    pub flags: Option<Vec<String>>,
}
