//! ```text
//! POST GET https://numbers.twilio.com/v1/Porting/Configuration/Webhook
//! DELETE   https://numbers.twilio.com/v1/Porting/Configuration/Webhook/{WebhookType}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{StringEnum, TwilioObject, TwilioResource, Unknown};

/// The URL that receives changes of ports.
///
/// [Twilio's page](https://www.twilio.com/docs/phone-numbers)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "numbers",
    path = "/v1/Porting/Configuration/Webhook",
    key = "WebhookType",
    placeholders(WebhookType: PortingWebhookType),
    complete,
    /// Creates a porting webhook.
    create(record = PortingWebhookConfiguration, body = json),
    /// Reads a porting webhook.
    fetch(at = collection),
    /// Removes a porting webhook.
    delete,
)]
#[non_exhaustive]
pub struct PortingWebhook {
    /// The URL of the record.
    pub url: Option<String>,
    /// Port in target URL.
    pub port_in_target_url: Option<String>,
    /// Port out target URL.
    pub port_out_target_url: Option<String>,
    /// Notifications of: a list.
    pub notifications_of: Option<Vec<String>>,
    /// Port in target date created.
    pub port_in_target_date_created: Option<Timestamp>,
    /// Port out target date created.
    pub port_out_target_date_created: Option<Timestamp>,
}

/// A porting webhook type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum PortingWebhookType {
    /// `PORT_IN`.
    PortIn,
    /// `PORT_OUT`.
    PortOut,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A porting webhook configuration.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct PortingWebhookConfiguration {
    /// The URL of the record.
    pub url: Option<String>,
    /// Port in target URL.
    pub port_in_target_url: Option<String>,
    /// Port out target URL.
    pub port_out_target_url: Option<String>,
    /// Notifications of: a list.
    pub notifications_of: Option<Vec<String>>,
}
