//! ```text
//! POST https://flex-api.twilio.com/v1/PluginService/Plugins/{PluginSid}/Versions/{Sid}/Archive
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::{Plugin, PluginVersion};

/// A plugin version archive.
///
/// [Twilio's page](https://www.twilio.com/docs/flex/developer)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "flex-api",
    path = "/v1/PluginService/Plugins/{PluginSid}/Versions/{Sid}/Archive",
    singleton,
    parent = PluginVersion,
    complete,
    /// Changes a plugin version archive.
    update = UpdatePluginVersionArchive,
)]
#[non_exhaustive]
pub struct PluginVersionArchive {
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
    /// When it was created.
    pub date_created: Timestamp,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for changing a [`PluginVersionArchive`]. A field that is not set
/// stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdatePluginVersionArchive {
    /// Data of Flex about the request. Sent as the header `Flex-Metadata`.
    #[param(header = "Flex-Metadata")]
    pub flex_metadata: Option<String>,
}
