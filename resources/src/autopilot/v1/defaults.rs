//! ```text
//! GET POST https://autopilot.twilio.com/v1/Assistants/{AssistantSid}/Defaults
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::Assistant;

/// Defaults.
///
/// [Twilio's page](https://www.twilio.com/docs/autopilot)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "autopilot",
    path = "/v1/Assistants/{AssistantSid}/Defaults",
    singleton,
    parent = Assistant,
    complete,
    /// Reads defaults.
    fetch,
    /// Changes defaults.
    update = UpdateDefaults,
)]
#[non_exhaustive]
pub struct Defaults {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The assistant that it belongs to.
    pub assistant_sid: Sid<Assistant>,
    /// The URL of the record.
    pub url: Option<String>,
    /// Its content.
    pub data: Option<Value>,
}

/// The parameters for changing a [`Defaults`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateDefaults {
    /// Defaults.
    pub defaults: Option<Value>,
}
