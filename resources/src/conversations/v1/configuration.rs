//! ```text
//! GET POST https://conversations.twilio.com/v1/Configuration
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Links, Sid, TwilioParams, TwilioResource};

use super::{MessagingService, Service};

/// The settings for the conversations of an account: the default service, timers.
///
/// [Twilio's page](https://www.twilio.com/docs/conversations/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "conversations",
    path = "/v1/Configuration",
    singleton,
    complete,
    /// Reads the settings.
    fetch,
    /// Changes the specified settings.
    update = UpdateConfiguration,
)]
#[non_exhaustive]
pub struct Configuration {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Default chat service SID.
    pub default_chat_service_sid: Option<Sid<Service>>,
    /// Default messaging service SID.
    pub default_messaging_service_sid: Option<Sid<MessagingService>>,
    /// Default inactive timer.
    pub default_inactive_timer: Option<String>,
    /// Default closed timer.
    pub default_closed_timer: Option<String>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The parameters for changing a [`Configuration`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateConfiguration {
    /// Default chat service SID.
    pub default_chat_service_sid: Option<Sid<Service>>,
    /// Default messaging service SID.
    pub default_messaging_service_sid: Option<Sid<MessagingService>>,
    /// Default inactive timer.
    pub default_inactive_timer: Option<String>,
    /// Default closed timer.
    pub default_closed_timer: Option<String>,
}
