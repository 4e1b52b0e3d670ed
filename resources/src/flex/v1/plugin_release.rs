//! ```text
//! POST GET https://flex-api.twilio.com/v1/PluginService/Releases
//! GET      https://flex-api.twilio.com/v1/PluginService/Releases/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::PluginConfiguration;

/// A plugin release.
///
/// [Twilio's page](https://www.twilio.com/docs/flex/developer)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "flex-api",
    path = "/v1/PluginService/Releases",
    sid = "FK",
    complete,
    /// Creates a plugin release.
    create = CreatePluginRelease,
    /// Reads a plugin release.
    fetch = FetchPluginRelease,
    /// Lists plugin releases.
    list = PluginReleaseFilter,
)]
#[non_exhaustive]
pub struct PluginRelease {
    /// The record's identifier.
    pub sid: Sid<PluginRelease>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Configuration SID.
    pub configuration_sid: Option<Sid<PluginConfiguration>>,
    /// When it was created.
    pub date_created: Timestamp,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`PluginRelease`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreatePluginRelease {
    /// Configuration ID.
    pub configuration_id: String,
    /// Data of Flex about the request. Sent as the header `Flex-Metadata`.
    #[param(header = "Flex-Metadata")]
    pub flex_metadata: Option<String>,
}

/// The parameters for reading a [`PluginRelease`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct FetchPluginRelease {
    /// Data of Flex about the request. Sent as the header `Flex-Metadata`.
    #[param(header = "Flex-Metadata")]
    pub flex_metadata: Option<String>,
}

/// The filters of a list of [`PluginRelease`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct PluginReleaseFilter {
    /// Data of Flex about the request. Sent as the header `Flex-Metadata`.
    #[param(header = "Flex-Metadata")]
    pub flex_metadata: Option<String>,
}
