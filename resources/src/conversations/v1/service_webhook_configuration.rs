//! ```text
//! GET POST https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Configuration/Webhooks
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::{ConfigurationWebhookMethod, Service};

/// Where what happens in the conversations of a service is reported.
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
    /// Changes the settings that are given.
    update = UpdateServiceWebhookConfiguration,
)]
#[non_exhaustive]
pub struct ServiceWebhookConfiguration {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The service that it belongs to.
    pub chat_service_sid: Sid<Service>,
    /// What is asked before something happens.
    pub pre_webhook_url: Option<String>,
    /// What is told after something happened.
    pub post_webhook_url: Option<String>,
    /// Filters: a list.
    pub filters: Option<Vec<String>>,
    /// Method.
    pub method: Option<ConfigurationWebhookMethod>,
    /// The record's own address.
    pub url: Option<String>,
}

/// Changes to a [`ServiceWebhookConfiguration`]; what is not given stays as it is.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateServiceWebhookConfiguration {
    /// What is asked before something happens.
    pub pre_webhook_url: Option<String>,
    /// What is told after something happened.
    pub post_webhook_url: Option<String>,
    /// Filters: a list.
    pub filters: Option<Vec<String>>,
    /// Method.
    pub method: Option<String>,
}
