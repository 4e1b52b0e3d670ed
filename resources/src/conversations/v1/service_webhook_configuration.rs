//! ```text
//! GET POST https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Configuration/Webhooks
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::{ConfigurationWebhookMethod, Service};

/// The target of events in the conversations of a service.
///
/// [Twilio's page](https://www.twilio.com/docs/conversations/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "conversations",
    path = "/v1/Services/{ChatServiceSid}/Configuration/Webhooks",
    singleton,
    parent = Service,
    complete,
    /// Reads the settings.
    fetch,
    /// Changes the specified settings.
    update = UpdateServiceWebhookConfiguration,
)]
#[non_exhaustive]
pub struct ServiceWebhookConfiguration {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The service that it belongs to.
    pub chat_service_sid: Sid<Service>,
    /// The URL that is called before an event.
    pub pre_webhook_url: Option<String>,
    /// The URL that is called after an event.
    pub post_webhook_url: Option<String>,
    /// Filters: a list.
    pub filters: Option<Vec<String>>,
    /// Method.
    pub method: Option<ConfigurationWebhookMethod>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for changing a [`ServiceWebhookConfiguration`]. A field that is not
/// set stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateServiceWebhookConfiguration {
    /// The URL that is called before an event.
    pub pre_webhook_url: Option<String>,
    /// The URL that is called after an event.
    pub post_webhook_url: Option<String>,
    /// Filters: a list.
    pub filters: Option<Vec<String>>,
    /// Method.
    pub method: Option<String>,
}
