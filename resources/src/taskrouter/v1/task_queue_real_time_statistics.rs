//! ```text
//! GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/TaskQueues/{TaskQueueSid}/RealTimeStatistics
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::{Task, TaskQueue, Workspace};

/// Counts of the current state of a queue.
///
/// [Twilio's page](https://www.twilio.com/docs/taskrouter/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "taskrouter",
    path = "/v1/Workspaces/{WorkspaceSid}/TaskQueues/{TaskQueueSid}/RealTimeStatistics",
    singleton,
    parent = TaskQueue,
    complete,
    /// Returns the counts.
    fetch = FetchTaskQueueRealTimeStatistics,
)]
#[non_exhaustive]
pub struct TaskQueueRealTimeStatistics {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Activity statistics: a list.
    pub activity_statistics: Option<Vec<Value>>,
    /// Longest task waiting age. By default `0`.
    pub longest_task_waiting_age: Option<i64>,
    /// Longest task waiting SID.
    pub longest_task_waiting_sid: Option<Sid<Task>>,
    /// Longest relative task age in queue. By default `0`.
    pub longest_relative_task_age_in_queue: Option<i64>,
    /// Longest relative task SID in queue.
    pub longest_relative_task_sid_in_queue: Option<Sid<Task>>,
    /// The queue that it is in.
    pub task_queue_sid: Sid<TaskQueue>,
    /// Tasks by priority, as JSON.
    pub tasks_by_priority: Option<Value>,
    /// Tasks by status, as JSON.
    pub tasks_by_status: Option<Value>,
    /// Total available workers. By default `0`.
    pub total_available_workers: Option<i64>,
    /// Total eligible workers. By default `0`.
    pub total_eligible_workers: Option<i64>,
    /// Total tasks. By default `0`.
    pub total_tasks: Option<i64>,
    /// The workspace that it belongs to.
    pub workspace_sid: Sid<Workspace>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for reading a [`TaskQueueRealTimeStatistics`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct FetchTaskQueueRealTimeStatistics {
    /// The counted channel of tasks, by SID or unique name.
    pub task_channel: Option<String>,
}
