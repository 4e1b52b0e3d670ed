//! ```text
//! GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workers/Statistics
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::{TaskQueue, Workspace};

/// Counts of the current activity of all workers, and of their activity within a
/// period.
///
/// [Twilio's page](https://www.twilio.com/docs/taskrouter/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "taskrouter",
    path = "/v1/Workspaces/{WorkspaceSid}/Workers/Statistics",
    singleton,
    parent = Workspace,
    complete,
    /// Returns the counts.
    fetch = FetchWorkersStatistics,
)]
#[non_exhaustive]
pub struct WorkersStatistics {
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

/// The parameters for reading a [`WorkersStatistics`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct FetchWorkersStatistics {
    /// The length of the period up to now, in minutes.
    pub minutes: Option<i64>,
    /// The first day or moment.
    pub start_date: Option<Timestamp>,
    /// The last day or moment.
    pub end_date: Option<Timestamp>,
    /// The queue that it is in.
    pub task_queue_sid: Option<Sid<TaskQueue>>,
    /// Task queue name.
    pub task_queue_name: Option<String>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// The counted channel of tasks, by SID or unique name.
    pub task_channel: Option<String>,
}
