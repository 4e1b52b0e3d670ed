//! ```text
//! POST https://flex-api.twilio.com/v1/PluginService/Plugins/{Sid}/Archive
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::Plugin;

/// A plugin archive.
///
/// [Twilio's page](https://www.twilio.com/docs/flex/developer)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "flex-api",
    path = "/v1/PluginService/Plugins/{Sid}/Archive",
    singleton,
    parent = Plugin,
    complete,
    /// Changes a plugin archive.
    update = UpdatePluginArchive,
)]
#[non_exhaustive]
pub struct PluginArchive {
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
}

/// The parameters for changing a [`PluginArchive`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdatePluginArchive {
    /// Data of Flex about the request. Sent as the header `Flex-Metadata`.
    #[param(header = "Flex-Metadata")]
    pub flex_metadata: Option<String>,
}
