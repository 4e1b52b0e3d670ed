//! ```text
//! GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Statistics
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::Workspace;

/// Counts of the current state of a workspace, and of events within a period.
///
/// [Twilio's page](https://www.twilio.com/docs/taskrouter/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "taskrouter",
    path = "/v1/Workspaces/{WorkspaceSid}/Statistics",
    singleton,
    parent = Workspace,
    complete,
    /// Returns the counts.
    fetch = FetchWorkspaceStatistics,
)]
#[non_exhaustive]
pub struct WorkspaceStatistics {
    /// Realtime, as JSON.
    pub realtime: Option<Value>,
    /// Cumulative, as JSON.
    pub cumulative: Option<Value>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The workspace that it belongs to.
    pub workspace_sid: Sid<Workspace>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for reading a [`WorkspaceStatistics`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct FetchWorkspaceStatistics {
    /// The length of the period up to now, in minutes.
    pub minutes: Option<i64>,
    /// The first day or moment.
    pub start_date: Option<Timestamp>,
    /// The last day or moment.
    pub end_date: Option<Timestamp>,
    /// The counted channel of tasks, by SID or unique name.
    pub task_channel: Option<String>,
    /// Thresholds in seconds for the counts of waiting times.
    pub split_by_wait_time: Option<String>,
}
