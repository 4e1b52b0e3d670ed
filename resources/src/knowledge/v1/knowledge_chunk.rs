//! ```text
//! GET https://knowledge.twilio.com/v1/Knowledge/{id}/Chunks
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, TwilioResource};

use super::Knowledge;

/// A knowledge chunk.
///
/// [Twilio's page](https://www.twilio.com/docs/alpha/ai-assistants)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "knowledge",
    path = "/v1/Knowledge/{id}/Chunks",
    key = none,
    parent = Knowledge,
    placeholders(id: String),
    complete,
    /// Lists knowledge chunks.
    list,
)]
#[non_exhaustive]
pub struct KnowledgeChunk {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Its content.
    pub content: Option<String>,
    /// Additional data.
    pub metadata: Option<Value>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
}
