//! ```text
//! POST GET        https://microvisor.twilio.com/v1/Secrets
//! GET POST DELETE https://microvisor.twilio.com/v1/Secrets/{Key}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Secret, TwilioParams, TwilioResource};

/// An account secret.
///
/// [Twilio's page](https://www.twilio.com/docs/iot/microvisor)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "microvisor",
    path = "/v1/Secrets",
    key = "Key",
    complete,
    /// Creates an account secret.
    create = CreateAccountSecret,
    /// Reads an account secret.
    fetch,
    /// Lists account secrets.
    list,
    /// Changes an account secret.
    update = UpdateAccountSecret,
    /// Removes an account secret.
    delete,
)]
#[non_exhaustive]
pub struct AccountSecret {
    /// The key.
    pub key: String,
    /// Date rotated.
    pub date_rotated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`AccountSecret`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateAccountSecret {
    /// The key. At most 100 characters.
    #[param(max_length = 100)]
    pub key: String,
    /// The secret. At most 4096 characters.
    #[param(max_length = 4096)]
    pub value: Secret,
}

/// The parameters for changing a [`AccountSecret`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct UpdateAccountSecret {
    /// The secret. At most 4096 characters.
    #[param(max_length = 4096)]
    pub value: Secret,
}
