//! ```text
//! GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workflows/{WorkflowSid}/CumulativeStatistics
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::{Workflow, Workspace};

/// Counts of events in a workflow within a period.
///
/// [Twilio's page](https://www.twilio.com/docs/taskrouter/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "taskrouter",
    path = "/v1/Workspaces/{WorkspaceSid}/Workflows/{WorkflowSid}/CumulativeStatistics",
    singleton,
    parent = Workflow,
    complete,
    /// Returns the counts.
    fetch = FetchWorkflowCumulativeStatistics,
)]
#[non_exhaustive]
pub struct WorkflowCumulativeStatistics {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Avg task acceptance time. By default `0`.
    pub avg_task_acceptance_time: Option<i64>,
    /// When it started.
    pub start_time: Option<Timestamp>,
    /// When it ended.
    pub end_time: Option<Timestamp>,
    /// Reservations created. By default `0`.
    pub reservations_created: Option<i64>,
    /// Reservations accepted. By default `0`.
    pub reservations_accepted: Option<i64>,
    /// Reservations rejected. By default `0`.
    pub reservations_rejected: Option<i64>,
    /// Reservations timed out. By default `0`.
    pub reservations_timed_out: Option<i64>,
    /// Reservations canceled. By default `0`.
    pub reservations_canceled: Option<i64>,
    /// Reservations rescinded. By default `0`.
    pub reservations_rescinded: Option<i64>,
    /// Thresholds in seconds for the counts of waiting times.
    pub split_by_wait_time: Option<Value>,
    /// Wait duration until accepted, as JSON.
    pub wait_duration_until_accepted: Option<Value>,
    /// Wait duration until canceled, as JSON.
    pub wait_duration_until_canceled: Option<Value>,
    /// Tasks canceled. By default `0`.
    pub tasks_canceled: Option<i64>,
    /// Tasks completed. By default `0`.
    pub tasks_completed: Option<i64>,
    /// Tasks entered. By default `0`.
    pub tasks_entered: Option<i64>,
    /// Tasks deleted. By default `0`.
    pub tasks_deleted: Option<i64>,
    /// Tasks moved. By default `0`.
    pub tasks_moved: Option<i64>,
    /// Tasks timed out in workflow. By default `0`.
    pub tasks_timed_out_in_workflow: Option<i64>,
    /// The workflow that it goes through.
    pub workflow_sid: Sid<Workflow>,
    /// The workspace that it belongs to.
    pub workspace_sid: Sid<Workspace>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for reading a [`WorkflowCumulativeStatistics`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct FetchWorkflowCumulativeStatistics {
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
