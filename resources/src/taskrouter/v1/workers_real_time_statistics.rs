//! ```text
//! GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workers/RealTimeStatistics
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::Workspace;

/// What all workers do now, as counts.
///
/// [Twilio's page](https://www.twilio.com/docs/taskrouter/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "taskrouter",
    path = "/v1/Workspaces/{WorkspaceSid}/Workers/RealTimeStatistics",
    singleton,
    parent = Workspace,
    complete,
    /// Counts.
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
    /// The record's own address.
    pub url: Option<String>,
}

/// What reading a [`WorkersRealTimeStatistics`] may be told.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct FetchWorkersRealTimeStatistics {
    /// The channel of tasks that is counted, by SID or unique name.
    pub task_channel: Option<String>,
}
