//! ```text
//! POST GET https://flex-api.twilio.com/v1/PluginService/Plugins/{PluginSid}/Versions
//! GET      https://flex-api.twilio.com/v1/PluginService/Plugins/{PluginSid}/Versions/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::Plugin;

/// A plugin version.
///
/// [Twilio's page](https://www.twilio.com/docs/flex/developer)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "flex-api",
    path = "/v1/PluginService/Plugins/{PluginSid}/Versions",
    sid = "FV",
    list_key = "plugin_versions",
    parent = Plugin,
    complete,
    /// Creates a plugin version.
    create = CreatePluginVersion,
    /// Reads a plugin version.
    fetch = FetchPluginVersion,
    /// Lists plugin versions.
    list = PluginVersionFilter,
)]
#[non_exhaustive]
pub struct PluginVersion {
    /// The record's identifier.
    pub sid: Sid<PluginVersion>,
    /// Plugin SID.
    pub plugin_sid: Sid<Plugin>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The version.
    pub version: Option<String>,
    /// Plugin URL. Personal data.
    #[twilio_resource(pii)]
    pub plugin_url: Option<String>,
    /// Changelog. Personal data.
    #[twilio_resource(pii)]
    pub changelog: Option<String>,
    /// Private: yes or no.
    pub private: Option<bool>,
    /// Whether it is archived.
    pub archived: Option<bool>,
    /// Validated: yes or no.
    pub validated: Option<bool>,
    /// When it was created.
    pub date_created: Timestamp,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`PluginVersion`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreatePluginVersion {
    /// The version.
    pub version: String,
    /// Plugin URL.
    pub plugin_url: String,
    /// Changelog.
    pub changelog: Option<String>,
    /// Private: yes or no.
    pub private: Option<bool>,
    /// Cli version.
    pub cli_version: Option<String>,
    /// Validate status.
    pub validate_status: Option<String>,
    /// Data of Flex about the request. Sent as the header `Flex-Metadata`.
    #[param(header = "Flex-Metadata")]
    pub flex_metadata: Option<String>,
}

/// The parameters for reading a [`PluginVersion`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct FetchPluginVersion {
    /// Data of Flex about the request. Sent as the header `Flex-Metadata`.
    #[param(header = "Flex-Metadata")]
    pub flex_metadata: Option<String>,
}

/// The filters of a list of [`PluginVersion`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct PluginVersionFilter {
    /// Data of Flex about the request. Sent as the header `Flex-Metadata`.
    #[param(header = "Flex-Metadata")]
    pub flex_metadata: Option<String>,
}
