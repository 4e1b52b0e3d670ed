//! ```text
//! GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workers/RealTimeStatistics
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::Workspace;

/// Counts of the current activity of all workers.
///
/// [Twilio's page](https://www.twilio.com/docs/taskrouter/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "taskrouter",
    path = "/v1/Workspaces/{WorkspaceSid}/Workers/RealTimeStatistics",
    singleton,
    parent = Workspace,
    complete,
    /// Returns the counts.
    fetch = FetchWorkersRealTimeStatistics,
)]
#[non_exhaustive]
pub struct WorkersRealTimeStatistics {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Activity statistics: a list.
    pub activity_statistics: Option<Vec<Value>>,
    /// Total workers. By default `0`.
    pub total_workers: Option<i64>,
    /// The workspace that it belongs to.
    pub workspace_sid: Sid<Workspace>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for reading a [`WorkersRealTimeStatistics`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct FetchWorkersRealTimeStatistics {
    /// The counted channel of tasks, by SID or unique name.
    pub task_channel: Option<String>,
}
