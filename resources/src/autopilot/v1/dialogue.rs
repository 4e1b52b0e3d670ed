//! ```text
//! GET https://autopilot.twilio.com/v1/Assistants/{AssistantSid}/Dialogues/{Sid}
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, TwilioResource};

use super::Assistant;

/// A dialogue.
///
/// [Twilio's page](https://www.twilio.com/docs/autopilot)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "autopilot",
    path = "/v1/Assistants/{AssistantSid}/Dialogues",
    sid = "UK",
    parent = Assistant,
    complete,
    /// Reads a dialogue.
    fetch,
)]
#[non_exhaustive]
pub struct Dialogue {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The assistant that it belongs to.
    pub assistant_sid: Sid<Assistant>,
    /// The record's identifier.
    pub sid: Sid<Dialogue>,
    /// Its content.
    pub data: Option<Value>,
    /// The URL of the record.
    pub url: Option<String>,
}
