//! ```text
//! POST GET        https://microvisor.twilio.com/v1/Configs
//! GET POST DELETE https://microvisor.twilio.com/v1/Configs/{Key}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{TwilioParams, TwilioResource};

/// An account config.
///
/// [Twilio's page](https://www.twilio.com/docs/iot/microvisor)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "microvisor",
    path = "/v1/Configs",
    key = "Key",
    complete,
    /// Creates an account config.
    create = CreateAccountConfig,
    /// Reads an account config.
    fetch,
    /// Lists account configs.
    list,
    /// Changes an account config.
    update = UpdateAccountConfig,
    /// Removes an account config.
    delete,
)]
#[non_exhaustive]
pub struct AccountConfig {
    /// The key.
    pub key: String,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The value.
    pub value: Option<String>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`AccountConfig`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateAccountConfig {
    /// The key. At most 100 characters.
    #[param(max_length = 100)]
    pub key: String,
    /// The value. At most 4096 characters.
    #[param(max_length = 4096)]
    pub value: String,
}

/// The parameters for changing a [`AccountConfig`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct UpdateAccountConfig {
    /// The value. At most 4096 characters.
    #[param(max_length = 4096)]
    pub value: String,
}
