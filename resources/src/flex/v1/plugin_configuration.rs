//! ```text
//! POST GET https://flex-api.twilio.com/v1/PluginService/Configurations
//! GET      https://flex-api.twilio.com/v1/PluginService/Configurations/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Links, Sid, TwilioParams, TwilioResource};

/// A plugin configuration.
///
/// [Twilio's page](https://www.twilio.com/docs/flex/developer)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "flex-api",
    path = "/v1/PluginService/Configurations",
    sid = "FJ",
    complete,
    /// Creates a plugin configuration.
    create = CreatePluginConfiguration,
    /// Reads a plugin configuration.
    fetch = FetchPluginConfiguration,
    /// Lists plugin configurations.
    list = PluginConfigurationFilter,
)]
#[non_exhaustive]
pub struct PluginConfiguration {
    /// The record's identifier.
    pub sid: Sid<PluginConfiguration>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The name.
    pub name: Option<String>,
    /// A description. Personal data.
    #[twilio_resource(pii)]
    pub description: Option<String>,
    /// Whether it is archived.
    pub archived: Option<bool>,
    /// When it was created.
    pub date_created: Timestamp,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The parameters for creating a [`PluginConfiguration`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreatePluginConfiguration {
    /// The name.
    pub name: String,
    /// Plugins: a list.
    pub plugins: Option<Vec<Value>>,
    /// A description.
    pub description: Option<String>,
    /// Data of Flex about the request. Sent as the header `Flex-Metadata`.
    #[param(header = "Flex-Metadata")]
    pub flex_metadata: Option<String>,
}

/// The parameters for reading a [`PluginConfiguration`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct FetchPluginConfiguration {
    /// Data of Flex about the request. Sent as the header `Flex-Metadata`.
    #[param(header = "Flex-Metadata")]
    pub flex_metadata: Option<String>,
}

/// The filters of a list of [`PluginConfiguration`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct PluginConfigurationFilter {
    /// Data of Flex about the request. Sent as the header `Flex-Metadata`.
    #[param(header = "Flex-Metadata")]
    pub flex_metadata: Option<String>,
}
