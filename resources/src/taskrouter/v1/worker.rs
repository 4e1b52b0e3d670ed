//! ```text
//! POST GET        https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workers
//! GET POST DELETE https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workers/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Links, Sid, TwilioParams, TwilioResource};

use super::{Activity, TaskQueue, Workspace};

/// A person or program that processes tasks.
///
/// [Twilio's page](https://www.twilio.com/docs/taskrouter/api/worker)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "taskrouter",
    path = "/v1/Workspaces/{WorkspaceSid}/Workers",
    sid = "WK",
    parent = Workspace,
    complete,
    /// Adds a worker.
    create = CreateWorker,
    /// Reads one worker.
    fetch,
    /// Lists the workspace's workers.
    list = WorkerFilter,
    /// Changes the specified fields, such as the activity.
    update = UpdateWorker,
    /// Removes a worker that has no task.
    delete = DeleteWorker,
)]
#[non_exhaustive]
pub struct Worker {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Activity name.
    pub activity_name: Option<String>,
    /// Activity SID.
    pub activity_sid: Option<Sid<Activity>>,
    /// The application's own data, as JSON. Personal data.
    #[twilio_resource(pii)]
    pub attributes: Option<String>,
    /// Whether it is available.
    pub available: Option<bool>,
    /// When it was created.
    pub date_created: Timestamp,
    /// Date status changed.
    pub date_status_changed: Option<Timestamp>,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// A description for people. Personal data.
    #[twilio_resource(pii)]
    pub friendly_name: Option<String>,
    /// The record's identifier.
    pub sid: Sid<Worker>,
    /// The workspace that it belongs to.
    pub workspace_sid: Sid<Workspace>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The parameters for creating a [`Worker`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateWorker {
    /// A description for people. At most 64 characters.
    #[param(max_length = 64)]
    pub friendly_name: String,
    /// Activity SID.
    pub activity_sid: Option<Sid<Activity>>,
    /// The application's own data, as JSON.
    pub attributes: Option<String>,
}

/// The filters of a list of [`Worker`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct WorkerFilter {
    /// Activity name.
    pub activity_name: Option<String>,
    /// Activity SID.
    pub activity_sid: Option<Sid<Activity>>,
    /// Whether it is available.
    pub available: Option<String>,
    /// A description for people. Personal data.
    #[param(pii)]
    pub friendly_name: Option<String>,
    /// Target workers expression.
    pub target_workers_expression: Option<String>,
    /// Task queue name.
    pub task_queue_name: Option<String>,
    /// The queue that it is in.
    pub task_queue_sid: Option<Sid<TaskQueue>>,
    /// Ordering.
    pub ordering: Option<String>,
}

/// The parameters for changing a [`Worker`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateWorker {
    /// Activity SID.
    pub activity_sid: Option<Sid<Activity>>,
    /// The application's own data, as JSON.
    pub attributes: Option<String>,
    /// A description for people. At most 64 characters.
    #[param(max_length = 64)]
    pub friendly_name: Option<String>,
    /// Reject pending reservations: yes or no.
    pub reject_pending_reservations: Option<bool>,
    /// The required revision; the change is rejected if the record has another one. Sent as
    /// the header `If-Match`.
    #[param(header = "If-Match")]
    pub if_match: Option<String>,
}

/// The parameters for removing a [`Worker`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct DeleteWorker {
    /// The required revision; the change is rejected if the record has another one. Sent as
    /// the header `If-Match`.
    #[param(header = "If-Match")]
    pub if_match: Option<String>,
}
