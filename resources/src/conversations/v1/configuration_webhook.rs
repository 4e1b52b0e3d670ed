//! ```text
//! GET POST https://conversations.twilio.com/v1/Configuration/Webhooks
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::ConfigurationWebhookMethod;

/// The target of events in the conversations of an account.
///
/// [Twilio's page](https://www.twilio.com/docs/conversations/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "conversations",
    path = "/v1/Configuration/Webhooks",
    singleton,
    complete,
    /// Reads the settings.
    fetch,
    /// Changes the specified settings.
    update = UpdateConfigurationWebhook,
)]
#[non_exhaustive]
pub struct ConfigurationWebhook {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Method.
    pub method: Option<ConfigurationWebhookMethod>,
    /// Filters: a list.
    pub filters: Option<Vec<String>>,
    /// The URL that is called before an event.
    pub pre_webhook_url: Option<String>,
    /// The URL that is called after an event.
    pub post_webhook_url: Option<String>,
    /// Its target.
    pub target: Option<ConfigurationWebhookTarget>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for changing a [`ConfigurationWebhook`]. A field that is not set
/// stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateConfigurationWebhook {
    /// Method.
    pub method: Option<String>,
    /// Filters: a list.
    pub filters: Option<Vec<String>>,
    /// The URL that is called before an event.
    pub pre_webhook_url: Option<String>,
    /// The URL that is called after an event.
    pub post_webhook_url: Option<String>,
    /// Its target.
    pub target: Option<ConfigurationWebhookTarget>,
}

/// A configuration webhook target.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ConfigurationWebhookTarget {
    /// `webhook`.
    Webhook,
    /// `flex`.
    Flex,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
