//! ```text
//! GET https://autopilot.twilio.com/v1/Assistants/{AssistantSid}/Tasks/{TaskSid}/Statistics
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioResource};

use super::{Assistant, Task};

/// Task statistics.
///
/// [Twilio's page](https://www.twilio.com/docs/autopilot)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "autopilot",
    path = "/v1/Assistants/{AssistantSid}/Tasks/{TaskSid}/Statistics",
    singleton,
    parent = Task,
    complete,
    /// Reads task statistics.
    fetch,
)]
#[non_exhaustive]
pub struct TaskStatistics {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The assistant that it belongs to.
    pub assistant_sid: Sid<Assistant>,
    /// The task that it belongs to.
    pub task_sid: Sid<Task>,
    /// Samples count.
    pub samples_count: Option<i64>,
    /// Fields count.
    pub fields_count: Option<i64>,
    /// The URL of the record.
    pub url: Option<String>,
}
