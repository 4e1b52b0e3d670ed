//! ```text
//! GET POST https://autopilot.twilio.com/v1/Assistants/{AssistantSid}/StyleSheet
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::Assistant;

/// A style sheet.
///
/// [Twilio's page](https://www.twilio.com/docs/autopilot)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "autopilot",
    path = "/v1/Assistants/{AssistantSid}/StyleSheet",
    singleton,
    parent = Assistant,
    complete,
    /// Reads a style sheet.
    fetch,
    /// Changes a style sheet.
    update = UpdateStyleSheet,
)]
#[non_exhaustive]
pub struct StyleSheet {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The assistant that it belongs to.
    pub assistant_sid: Sid<Assistant>,
    /// The URL of the record.
    pub url: Option<String>,
    /// Its content.
    pub data: Option<Value>,
}

/// The parameters for changing a [`StyleSheet`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateStyleSheet {
    /// Style sheet.
    pub style_sheet: Option<Value>,
}
