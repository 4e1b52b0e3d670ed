//! ```text
//! GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Events.json
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Sid, TwilioResource};

use super::Call;

/// A call event.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    path = "/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Events.json",
    key = none,
    parent = Call,
    placeholders(AccountSid: Sid<twilio_runtime::Account>, CallSid: Sid<Call>),
    complete,
    /// Lists call events.
    list,
)]
#[non_exhaustive]
pub struct CallEvent {
    /// Request, as JSON. Personal data.
    #[twilio_resource(pii)]
    pub request: Option<Value>,
    /// Response, as JSON. Personal data.
    #[twilio_resource(pii)]
    pub response: Option<Value>,
}
