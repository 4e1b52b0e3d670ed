//! ```text
//! POST DELETE https://assistants.twilio.com/v1/Assistants/{assistantId}/Tools/{id}
//! GET         https://assistants.twilio.com/v1/Assistants/{assistantId}/Tools
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, TwilioObject, TwilioResource};

use super::Assistant;

/// An assistant tool attachment.
///
/// [Twilio's page](https://www.twilio.com/docs/alpha/ai-assistants)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource, TwilioObject)]
#[twilio_resource(
    product = "assistants",
    path = "/v1/Assistants/{assistantId}/Tools",
    key = "id",
    parent = Assistant,
    placeholders(assistantId: String),
    complete,
    /// Creates an assistant tool attachment.
    create(params = (), record = (), at = record),
    /// Lists assistant tool attachments.
    list,
    /// Removes an assistant tool attachment.
    delete,
)]
#[non_exhaustive]
pub struct AssistantToolAttachment {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// A description.
    pub description: Option<String>,
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// ID.
    pub id: String,
    /// Meta, as JSON.
    pub meta: Option<Value>,
    /// The name.
    pub name: Option<String>,
    /// Requires auth: yes or no.
    pub requires_auth: Option<bool>,
    /// Its type.
    pub r#type: Option<String>,
    /// The URL of the record.
    pub url: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
}
