//! ```text
//! GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Statistics
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::{Worker, Workspace};

/// Counts of the activity of one worker within a period.
///
/// [Twilio's page](https://www.twilio.com/docs/taskrouter/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "taskrouter",
    path = "/v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Statistics",
    singleton,
    parent = Worker,
    complete,
    /// Returns the counts.
    fetch = FetchWorkerStatistics,
)]
#[non_exhaustive]
pub struct WorkerStatistics {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Cumulative, as JSON.
    pub cumulative: Option<Value>,
    /// The worker that it is about.
    pub worker_sid: Sid<Worker>,
    /// The workspace that it belongs to.
    pub workspace_sid: Sid<Workspace>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for reading a [`WorkerStatistics`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct FetchWorkerStatistics {
    /// The length of the period up to now, in minutes.
    pub minutes: Option<i64>,
    /// The first day or moment.
    pub start_date: Option<Timestamp>,
    /// The last day or moment.
    pub end_date: Option<Timestamp>,
    /// The counted channel of tasks, by SID or unique name.
    pub task_channel: Option<String>,
}
