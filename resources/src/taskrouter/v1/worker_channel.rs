//! ```text
//! GET POST https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Channels/{Sid}
//! GET      https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Channels
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::{TaskChannel, Worker, Workspace};

/// The number of tasks of one kind that a worker can process at once.
///
/// [Twilio's page](https://www.twilio.com/docs/taskrouter/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "taskrouter",
    path = "/v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Channels",
    sid = "WC",
    parent = Worker,
    complete,
    /// Reads one of the worker's channels.
    fetch,
    /// Lists the worker's channels.
    list,
    /// Changes the capacity of the worker, or its availability.
    update = UpdateWorkerChannel,
)]
#[non_exhaustive]
pub struct WorkerChannel {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Assigned tasks. By default `0`.
    pub assigned_tasks: Option<i64>,
    /// Whether it is available.
    pub available: Option<bool>,
    /// Available capacity percentage. By default `0`.
    pub available_capacity_percentage: Option<i64>,
    /// Configured capacity. By default `0`.
    pub configured_capacity: Option<i64>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The record's identifier.
    pub sid: Sid<WorkerChannel>,
    /// Task channel SID.
    pub task_channel_sid: Option<Sid<TaskChannel>>,
    /// Task channel unique name.
    pub task_channel_unique_name: Option<String>,
    /// The worker that it is about.
    pub worker_sid: Sid<Worker>,
    /// The workspace that it belongs to.
    pub workspace_sid: Sid<Workspace>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for changing a [`WorkerChannel`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateWorkerChannel {
    /// Capacity.
    pub capacity: Option<i64>,
    /// Whether it is available.
    pub available: Option<bool>,
}
