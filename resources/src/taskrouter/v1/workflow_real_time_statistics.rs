//! ```text
//! GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workflows/{WorkflowSid}/RealTimeStatistics
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::{Task, Workflow, Workspace};

/// Counts of the current state of a workflow.
///
/// [Twilio's page](https://www.twilio.com/docs/taskrouter/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "taskrouter",
    path = "/v1/Workspaces/{WorkspaceSid}/Workflows/{WorkflowSid}/RealTimeStatistics",
    singleton,
    parent = Workflow,
    complete,
    /// Returns the counts.
    fetch = FetchWorkflowRealTimeStatistics,
)]
#[non_exhaustive]
pub struct WorkflowRealTimeStatistics {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
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
    /// The workflow that it goes through.
    pub workflow_sid: Sid<Workflow>,
    /// The workspace that it belongs to.
    pub workspace_sid: Sid<Workspace>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for reading a [`WorkflowRealTimeStatistics`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct FetchWorkflowRealTimeStatistics {
    /// The counted channel of tasks, by SID or unique name.
    pub task_channel: Option<String>,
}
