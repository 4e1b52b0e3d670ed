//! ```text
//! GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workers/CumulativeStatistics
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::Workspace;

/// Counts of the activity of all workers within a period.
///
/// [Twilio's page](https://www.twilio.com/docs/taskrouter/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "taskrouter",
    path = "/v1/Workspaces/{WorkspaceSid}/Workers/CumulativeStatistics",
    singleton,
    parent = Workspace,
    complete,
    /// Returns the counts.
    fetch = FetchWorkersCumulativeStatistics,
)]
#[non_exhaustive]
pub struct WorkersCumulativeStatistics {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// When it started.
    pub start_time: Option<Timestamp>,
    /// When it ended.
    pub end_time: Option<Timestamp>,
    /// Activity durations: a list.
    pub activity_durations: Option<Vec<Value>>,
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
    /// The workspace that it belongs to.
    pub workspace_sid: Sid<Workspace>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for reading a [`WorkersCumulativeStatistics`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct FetchWorkersCumulativeStatistics {
    /// The last day or moment.
    pub end_date: Option<Timestamp>,
    /// The length of the period up to now, in minutes.
    pub minutes: Option<i64>,
    /// The first day or moment.
    pub start_date: Option<Timestamp>,
    /// The counted channel of tasks, by SID or unique name.
    pub task_channel: Option<String>,
}
