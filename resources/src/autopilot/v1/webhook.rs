//! ```text
//! POST GET        https://autopilot.twilio.com/v1/Assistants/{AssistantSid}/Webhooks
//! GET POST DELETE https://autopilot.twilio.com/v1/Assistants/{AssistantSid}/Webhooks/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::Assistant;

/// A webhook.
///
/// [Twilio's page](https://www.twilio.com/docs/autopilot)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "autopilot",
    path = "/v1/Assistants/{AssistantSid}/Webhooks",
    sid = "UM",
    alias = unique_name,
    parent = Assistant,
    complete,
    /// Creates a webhook.
    create = CreateWebhook,
    /// Reads a webhook.
    fetch,
    /// Lists webhooks.
    list,
    /// Changes a webhook.
    update = UpdateWebhook,
    /// Removes a webhook.
    delete,
)]
#[non_exhaustive]
pub struct Webhook {
    /// The URL of the record.
    pub url: Option<String>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The assistant that it belongs to.
    pub assistant_sid: Sid<Assistant>,
    /// The record's identifier.
    pub sid: Sid<Webhook>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
    /// Events.
    pub events: Option<String>,
    /// The URL that receives events.
    pub webhook_url: Option<String>,
    /// The HTTP method for these requests.
    pub webhook_method: Option<String>,
}

/// The parameters for creating a [`Webhook`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateWebhook {
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both. At most 64 characters.
    #[param(max_length = 64)]
    pub unique_name: String,
    /// Events.
    pub events: String,
    /// The URL that receives events.
    pub webhook_url: String,
    /// The HTTP method for these requests.
    pub webhook_method: Option<String>,
}

/// The parameters for changing a [`Webhook`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateWebhook {
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both. At most 64 characters.
    #[param(max_length = 64)]
    pub unique_name: Option<String>,
    /// Events.
    pub events: Option<String>,
    /// The URL that receives events.
    pub webhook_url: Option<String>,
    /// The HTTP method for these requests.
    pub webhook_method: Option<String>,
}
