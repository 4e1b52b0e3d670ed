//! ```text
//! GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Statistics
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::{Worker, Workspace};

/// What one worker did within a span of time, as counts.
///
/// [Twilio's page](https://www.twilio.com/docs/taskrouter/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "taskrouter",
    path = "/v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Statistics",
    singleton,
    parent = Worker,
    complete,
    /// Counts.
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
    /// The record's own address.
    pub url: Option<String>,
}

/// What reading a [`WorkerStatistics`] may be told.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct FetchWorkerStatistics {
    /// How many minutes back it looks.
    pub minutes: Option<i64>,
    /// The first day or moment.
    pub start_date: Option<Timestamp>,
    /// The last day or moment.
    pub end_date: Option<Timestamp>,
    /// The channel of tasks that is counted, by SID or unique name.
    pub task_channel: Option<String>,
}
