//! ```text
//! POST GET https://flex-api.twilio.com/v1/PluginService/Plugins
//! GET POST https://flex-api.twilio.com/v1/PluginService/Plugins/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Links, Sid, TwilioParams, TwilioResource};

/// A plugin.
///
/// [Twilio's page](https://www.twilio.com/docs/flex/developer)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "flex-api",
    path = "/v1/PluginService/Plugins",
    sid = "FP",
    alias = unique_name,
    complete,
    /// Creates a plugin.
    create = CreatePlugin,
    /// Reads a plugin.
    fetch = FetchPlugin,
    /// Lists plugins.
    list = PluginFilter,
    /// Changes a plugin.
    update = UpdatePlugin,
)]
#[non_exhaustive]
pub struct Plugin {
    /// The record's identifier.
    pub sid: Sid<Plugin>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both. Personal data.
    #[twilio_resource(pii)]
    pub unique_name: Option<String>,
    /// A description for people. Personal data.
    #[twilio_resource(pii)]
    pub friendly_name: Option<String>,
    /// A description. Personal data.
    #[twilio_resource(pii)]
    pub description: Option<String>,
    /// Whether it is archived.
    pub archived: Option<bool>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The parameters for creating a [`Plugin`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreatePlugin {
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: String,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// A description. At most 500 characters.
    #[param(max_length = 500)]
    pub description: Option<String>,
    /// Data of Flex about the request. Sent as the header `Flex-Metadata`.
    #[param(header = "Flex-Metadata")]
    pub flex_metadata: Option<String>,
}

/// The parameters for reading a [`Plugin`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct FetchPlugin {
    /// Data of Flex about the request. Sent as the header `Flex-Metadata`.
    #[param(header = "Flex-Metadata")]
    pub flex_metadata: Option<String>,
}

/// The filters of a list of [`Plugin`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct PluginFilter {
    /// Data of Flex about the request. Sent as the header `Flex-Metadata`.
    #[param(header = "Flex-Metadata")]
    pub flex_metadata: Option<String>,
}

/// The parameters for changing a [`Plugin`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdatePlugin {
    /// A description for people.
    pub friendly_name: Option<String>,
    /// A description. At most 500 characters.
    #[param(max_length = 500)]
    pub description: Option<String>,
    /// Data of Flex about the request. Sent as the header `Flex-Metadata`.
    #[param(header = "Flex-Metadata")]
    pub flex_metadata: Option<String>,
}
