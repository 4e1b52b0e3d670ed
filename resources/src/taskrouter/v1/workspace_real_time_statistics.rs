//! ```text
//! GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/RealTimeStatistics
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::{Task, Workspace};

/// Counts of the current state of a workspace.
///
/// [Twilio's page](https://www.twilio.com/docs/taskrouter/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "taskrouter",
    path = "/v1/Workspaces/{WorkspaceSid}/RealTimeStatistics",
    singleton,
    parent = Workspace,
    complete,
    /// Returns the counts.
    fetch = FetchWorkspaceRealTimeStatistics,
)]
#[non_exhaustive]
pub struct WorkspaceRealTimeStatistics {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Activity statistics: a list.
    pub activity_statistics: Option<Vec<Value>>,
    /// Longest task waiting age. By default `0`.
    pub longest_task_waiting_age: Option<i64>,
    /// Longest task waiting SID.
    pub longest_task_waiting_sid: Option<Sid<Task>>,
    /// Tasks by priority, as JSON.
    pub tasks_by_priority: Option<Value>,
    /// Tasks by status, as JSON.
    pub tasks_by_status: Option<Value>,
    /// Total tasks. By default `0`.
    pub total_tasks: Option<i64>,
    /// Total workers. By default `0`.
    pub total_workers: Option<i64>,
    /// The workspace that it belongs to.
    pub workspace_sid: Sid<Workspace>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for reading a [`WorkspaceRealTimeStatistics`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct FetchWorkspaceRealTimeStatistics {
    /// The counted channel of tasks, by SID or unique name.
    pub task_channel: Option<String>,
}
