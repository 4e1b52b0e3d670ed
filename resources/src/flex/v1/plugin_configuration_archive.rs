//! ```text
//! POST https://flex-api.twilio.com/v1/PluginService/Configurations/{Sid}/Archive
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::PluginConfiguration;

/// A plugin configuration archive.
///
/// [Twilio's page](https://www.twilio.com/docs/flex/developer)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "flex-api",
    path = "/v1/PluginService/Configurations/{Sid}/Archive",
    singleton,
    parent = PluginConfiguration,
    complete,
    /// Changes a plugin configuration archive.
    update = UpdatePluginConfigurationArchive,
)]
#[non_exhaustive]
pub struct PluginConfigurationArchive {
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
}

/// The parameters for changing a [`PluginConfigurationArchive`]. A field that is not
/// set stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdatePluginConfigurationArchive {
    /// Data of Flex about the request. Sent as the header `Flex-Metadata`.
    #[param(header = "Flex-Metadata")]
    pub flex_metadata: Option<String>,
}
