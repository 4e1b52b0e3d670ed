//! ```text
//! GET POST https://autopilot.twilio.com/v1/Assistants/{AssistantSid}/Tasks/{TaskSid}/Actions
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::{Assistant, Task};

/// Task actions.
///
/// [Twilio's page](https://www.twilio.com/docs/autopilot)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "autopilot",
    path = "/v1/Assistants/{AssistantSid}/Tasks/{TaskSid}/Actions",
    singleton,
    parent = Task,
    complete,
    /// Reads task actions.
    fetch,
    /// Changes task actions.
    update = UpdateTaskActions,
)]
#[non_exhaustive]
pub struct TaskActions {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The assistant that it belongs to.
    pub assistant_sid: Sid<Assistant>,
    /// The task that it belongs to.
    pub task_sid: Sid<Task>,
    /// The URL of the record.
    pub url: Option<String>,
    /// Its content.
    pub data: Option<Value>,
}

/// The parameters for changing a [`TaskActions`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateTaskActions {
    /// The possible actions.
    pub actions: Option<Value>,
}
