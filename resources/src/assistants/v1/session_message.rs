//! ```text
//! GET https://assistants.twilio.com/v1/Sessions/{sessionId}/Messages
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, TwilioResource};

use super::Session;

/// A session message.
///
/// [Twilio's page](https://www.twilio.com/docs/alpha/ai-assistants)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "assistants",
    path = "/v1/Sessions/{sessionId}/Messages",
    key = none,
    parent = Session,
    complete,
    /// Lists session messages.
    list,
)]
#[non_exhaustive]
pub struct SessionMessage {
    /// ID.
    pub id: Option<String>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Assistant ID.
    pub assistant_id: Option<String>,
    /// The session.
    pub session_id: String,
    /// The application's own name for a person or device.
    pub identity: Option<String>,
    /// Role.
    pub role: Option<String>,
    /// Its content.
    pub content: Option<Value>,
    /// Meta, as JSON.
    pub meta: Option<Value>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
}
