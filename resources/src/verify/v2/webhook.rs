//! ```text
//! POST GET        https://verify.twilio.com/v2/Services/{ServiceSid}/Webhooks
//! GET POST DELETE https://verify.twilio.com/v2/Services/{ServiceSid}/Webhooks/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::Service;

/// The target of events about a service's factors.
///
/// [Twilio's page](https://www.twilio.com/docs/verify/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "verify",
    path = "/v2/Services/{ServiceSid}/Webhooks",
    sid = "YW",
    parent = Service,
    complete,
    /// Adds a URL that receives events.
    create = CreateWebhook,
    /// Reads one webhook.
    fetch,
    /// Lists the webhooks of a service.
    list,
    /// Changes the specified fields.
    update = UpdateWebhook,
    /// Removes a webhook.
    delete,
)]
#[non_exhaustive]
pub struct Webhook {
    /// The record's identifier.
    pub sid: Sid<Webhook>,
    /// The service that it belongs to.
    pub service_sid: Sid<Service>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// Event types: a list.
    pub event_types: Option<Vec<String>>,
    /// Its status.
    pub status: Option<WebhookStatus>,
    /// The version.
    pub version: Option<WebhookVersion>,
    /// The URL that receives events.
    pub webhook_url: Option<String>,
    /// The HTTP method for these requests.
    pub webhook_method: Option<WebhookMethod>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`Webhook`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateWebhook {
    /// A description for people.
    pub friendly_name: String,
    /// Event types: a list.
    pub event_types: Vec<String>,
    /// The URL that receives events.
    pub webhook_url: String,
    /// Its status.
    pub status: Option<WebhookStatus>,
    /// The version.
    pub version: Option<WebhookVersion>,
}

/// The parameters for changing a [`Webhook`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateWebhook {
    /// A description for people.
    pub friendly_name: Option<String>,
    /// Event types: a list.
    pub event_types: Option<Vec<String>>,
    /// The URL that receives events.
    pub webhook_url: Option<String>,
    /// Its status.
    pub status: Option<WebhookStatus>,
    /// The version.
    pub version: Option<WebhookVersion>,
}

/// A webhook status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum WebhookStatus {
    /// `enabled`.
    Enabled,
    /// `disabled`.
    Disabled,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A webhook version.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum WebhookVersion {
    /// `v1`.
    V1,
    /// `v2`.
    V2,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A webhook method.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "UPPERCASE")]
#[non_exhaustive]
pub enum WebhookMethod {
    /// `GET`.
    Get,
    /// `POST`.
    Post,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
