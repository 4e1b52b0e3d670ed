//! ```text
//! GET https://flex-api.twilio.com/v1/account/provision/status
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{StringEnum, TwilioResource, Unknown};

/// A provisioning status.
///
/// [Twilio's page](https://www.twilio.com/docs/flex/developer)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "flex-api",
    path = "/v1/account/provision/status",
    singleton,
    complete,
    /// Reads a provisioning status.
    fetch,
)]
#[non_exhaustive]
pub struct ProvisioningStatus {
    /// Its status.
    pub status: Option<ProvisioningStatusProvisioningStatus>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// A provisioning status provisioning status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ProvisioningStatusProvisioningStatus {
    /// `active`.
    Active,
    /// `in-progress`.
    InProgress,
    /// `not-configured`.
    NotConfigured,
    /// `failed`.
    Failed,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
