//! ```text
//! GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/TaskQueues/Statistics
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::{TaskQueue, Workspace};

/// The current state of each queue, and events in it.
///
/// [Twilio's page](https://www.twilio.com/docs/taskrouter/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "taskrouter",
    path = "/v1/Workspaces/{WorkspaceSid}/TaskQueues/Statistics",
    key = none,
    list_key = "task_queues_statistics",
    parent = Workspace,
    complete,
    /// Returns counts for each queue.
    list = TaskQueuesStatisticsFilter,
)]
#[non_exhaustive]
pub struct TaskQueuesStatistics {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Cumulative, as JSON.
    pub cumulative: Option<Value>,
    /// Realtime, as JSON.
    pub realtime: Option<Value>,
    /// The queue that it is in.
    pub task_queue_sid: Option<Sid<TaskQueue>>,
    /// The workspace that it belongs to.
    pub workspace_sid: Sid<Workspace>,
}

/// The filters of a list of [`TaskQueuesStatistics`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct TaskQueuesStatisticsFilter {
    /// The last day or moment.
    pub end_date: Option<Timestamp>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// The length of the period up to now, in minutes.
    pub minutes: Option<i64>,
    /// The first day or moment.
    pub start_date: Option<Timestamp>,
    /// The counted channel of tasks, by SID or unique name.
    pub task_channel: Option<String>,
    /// Thresholds in seconds for the counts of waiting times.
    pub split_by_wait_time: Option<String>,
}
