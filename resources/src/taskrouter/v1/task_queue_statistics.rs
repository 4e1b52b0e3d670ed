//! ```text
//! GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/TaskQueues/{TaskQueueSid}/Statistics
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::{TaskQueue, Workspace};

/// Counts of the current state of a queue, and of events within a period.
///
/// [Twilio's page](https://www.twilio.com/docs/taskrouter/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "taskrouter",
    path = "/v1/Workspaces/{WorkspaceSid}/TaskQueues/{TaskQueueSid}/Statistics",
    singleton,
    parent = TaskQueue,
    complete,
    /// Returns the counts.
    fetch = FetchTaskQueueStatistics,
)]
#[non_exhaustive]
pub struct TaskQueueStatistics {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Cumulative, as JSON.
    pub cumulative: Option<Value>,
    /// Realtime, as JSON.
    pub realtime: Option<Value>,
    /// The queue that it is in.
    pub task_queue_sid: Sid<TaskQueue>,
    /// The workspace that it belongs to.
    pub workspace_sid: Sid<Workspace>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for reading a [`TaskQueueStatistics`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct FetchTaskQueueStatistics {
    /// The last day or moment.
    pub end_date: Option<Timestamp>,
    /// The length of the period up to now, in minutes.
    pub minutes: Option<i64>,
    /// The first day or moment.
    pub start_date: Option<Timestamp>,
    /// The counted channel of tasks, by SID or unique name.
    pub task_channel: Option<String>,
    /// Thresholds in seconds for the counts of waiting times.
    pub split_by_wait_time: Option<String>,
}
