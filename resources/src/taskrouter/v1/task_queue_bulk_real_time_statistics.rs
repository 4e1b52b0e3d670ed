//! ```text
//! POST https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/TaskQueues/RealTimeStatistics
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, TwilioResource};

use super::Workspace;

/// Counts of the current state of several queues.
///
/// [Twilio's page](https://www.twilio.com/docs/taskrouter/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "taskrouter",
    path = "/v1/Workspaces/{WorkspaceSid}/TaskQueues/RealTimeStatistics",
    key = none,
    parent = Workspace,
    complete,
    /// Returns counts for the specified queues.
    create(body = json),
)]
#[non_exhaustive]
pub struct TaskQueueBulkRealTimeStatistics {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The workspace that it belongs to.
    pub workspace_sid: Sid<Workspace>,
    /// Task queue data: a list.
    pub task_queue_data: Option<Vec<Value>>,
    /// Task queue response count. By default `0`.
    pub task_queue_response_count: Option<i64>,
    /// The URL of the record.
    pub url: Option<String>,
}
