//! ```text
//! POST https://assistants.twilio.com/v1/Assistants/{id}/Messages
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::Assistant;

/// A message.
///
/// [Twilio's page](https://www.twilio.com/docs/alpha/ai-assistants)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "assistants",
    path = "/v1/Assistants/{id}/Messages",
    key = none,
    parent = Assistant,
    placeholders(id: String),
    complete,
    /// Creates a message.
    create(params = CreateMessage, body = json),
)]
#[non_exhaustive]
pub struct Message {
    /// Its status.
    pub status: Option<String>,
    /// Flagged: yes or no.
    pub flagged: Option<bool>,
    /// Aborted: yes or no.
    pub aborted: Option<bool>,
    /// The session.
    pub session_id: Option<String>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The text.
    pub body: Option<String>,
    /// Error.
    pub error: Option<String>,
}

/// The parameters for creating a [`Message`].
#[derive(Clone, Debug, TwilioParams)]
#[twilio_params(rename_all = "snake_case")]
#[non_exhaustive]
pub struct CreateMessage {
    /// The application's own name for a person or device.
    pub identity: String,
    /// The session.
    pub session_id: Option<String>,
    /// The text.
    pub body: String,
    /// Webhook.
    pub webhook: Option<String>,
    /// Mode. By default `chat`.
    #[param(default = "chat")]
    pub mode: Option<String>,
}
