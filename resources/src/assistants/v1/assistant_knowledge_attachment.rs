//! ```text
//! POST DELETE https://assistants.twilio.com/v1/Assistants/{assistantId}/Knowledge/{id}
//! GET         https://assistants.twilio.com/v1/Assistants/{assistantId}/Knowledge
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, TwilioResource};

use super::Assistant;

/// An assistant knowledge attachment.
///
/// [Twilio's page](https://www.twilio.com/docs/alpha/ai-assistants)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "assistants",
    path = "/v1/Assistants/{assistantId}/Knowledge",
    key = "id",
    parent = Assistant,
    placeholders(assistantId: String),
    complete,
    /// Creates an assistant knowledge attachment.
    create(params = (), record = (), at = record),
    /// Lists assistant knowledge attachments.
    list,
    /// Removes an assistant knowledge attachment.
    delete,
)]
#[non_exhaustive]
pub struct AssistantKnowledgeAttachment {
    /// A description.
    pub description: Option<String>,
    /// ID.
    pub id: String,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Knowledge source details, as JSON.
    pub knowledge_source_details: Option<Value>,
    /// The name.
    pub name: Option<String>,
    /// Its status.
    pub status: Option<String>,
    /// Its type.
    pub r#type: Option<String>,
    /// The URL of the record.
    pub url: Option<String>,
    /// Embedding model.
    pub embedding_model: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
}
