//! ```text
//! GET https://flex-api.twilio.com/v1/PluginService/Configurations/{ConfigurationSid}/Plugins/{PluginSid}
//! GET https://flex-api.twilio.com/v1/PluginService/Configurations/{ConfigurationSid}/Plugins
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::{PluginConfiguration, PluginVersion};

/// A configured plugin.
///
/// [Twilio's page](https://www.twilio.com/docs/flex/developer)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "flex-api",
    path = "/v1/PluginService/Configurations/{ConfigurationSid}/Plugins",
    key = "PluginSid",
    parent = PluginConfiguration,
    complete,
    /// Reads a configured plugin.
    fetch = FetchConfiguredPlugin,
    /// Lists configured plugins.
    list = ConfiguredPluginFilter,
)]
#[non_exhaustive]
pub struct ConfiguredPlugin {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Configuration SID.
    pub configuration_sid: Sid<PluginConfiguration>,
    /// Plugin SID.
    pub plugin_sid: String,
    /// Plugin version SID.
    pub plugin_version_sid: Option<Sid<PluginVersion>>,
    /// Phase. By default `0`.
    pub phase: Option<i64>,
    /// Plugin URL. Personal data.
    #[twilio_resource(pii)]
    pub plugin_url: Option<String>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both. Personal data.
    #[twilio_resource(pii)]
    pub unique_name: Option<String>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// A description.
    pub description: Option<String>,
    /// Plugin archived: yes or no.
    pub plugin_archived: Option<bool>,
    /// The version.
    pub version: Option<String>,
    /// Changelog.
    pub changelog: Option<String>,
    /// Plugin version archived: yes or no.
    pub plugin_version_archived: Option<bool>,
    /// Private: yes or no.
    pub private: Option<bool>,
    /// When it was created.
    pub date_created: Timestamp,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for reading a [`ConfiguredPlugin`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct FetchConfiguredPlugin {
    /// Data of Flex about the request. Sent as the header `Flex-Metadata`.
    #[param(header = "Flex-Metadata")]
    pub flex_metadata: Option<String>,
}

/// The filters of a list of [`ConfiguredPlugin`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct ConfiguredPluginFilter {
    /// Data of Flex about the request. Sent as the header `Flex-Metadata`.
    #[param(header = "Flex-Metadata")]
    pub flex_metadata: Option<String>,
}
