//! ```text
//! POST GET        https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/TaskQueues
//! GET POST DELETE https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/TaskQueues/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Links, Sid, TwilioParams, TwilioResource};

use super::{Activity, TaskQueueTaskOrder, Worker, Workspace};

/// A queue where tasks wait for matching workers.
///
/// [Twilio's page](https://www.twilio.com/docs/taskrouter/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "taskrouter",
    path = "/v1/Workspaces/{WorkspaceSid}/TaskQueues",
    sid = "WQ",
    parent = Workspace,
    complete,
    /// Adds a queue.
    create = CreateTaskQueue,
    /// Reads one queue.
    fetch,
    /// Lists the workspace's queues.
    list = TaskQueueFilter,
    /// Changes the specified fields, such as the matching workers.
    update = UpdateTaskQueue,
    /// Removes a queue that no workflow names.
    delete,
)]
#[non_exhaustive]
pub struct TaskQueue {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Assignment activity SID.
    pub assignment_activity_sid: Option<Sid<Activity>>,
    /// Assignment activity name.
    pub assignment_activity_name: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// A description for people. Personal data.
    #[twilio_resource(pii)]
    pub friendly_name: Option<String>,
    /// Max reserved workers. By default `0`.
    pub max_reserved_workers: Option<i64>,
    /// Reservation activity SID.
    pub reservation_activity_sid: Option<Sid<Activity>>,
    /// Reservation activity name.
    pub reservation_activity_name: Option<String>,
    /// The record's identifier.
    pub sid: Sid<TaskQueue>,
    /// Target workers.
    pub target_workers: Option<String>,
    /// Task order.
    pub task_order: Option<TaskQueueTaskOrder>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The workspace that it belongs to.
    pub workspace_sid: Sid<Workspace>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The parameters for creating a [`TaskQueue`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateTaskQueue {
    /// A description for people.
    pub friendly_name: String,
    /// Target workers.
    pub target_workers: Option<String>,
    /// Max reserved workers.
    pub max_reserved_workers: Option<i64>,
    /// Task order.
    pub task_order: Option<TaskQueueTaskOrder>,
    /// Reservation activity SID.
    pub reservation_activity_sid: Option<Sid<Activity>>,
    /// Assignment activity SID.
    pub assignment_activity_sid: Option<Sid<Activity>>,
}

/// The filters of a list of [`TaskQueue`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct TaskQueueFilter {
    /// A description for people. Personal data.
    #[param(pii)]
    pub friendly_name: Option<String>,
    /// Evaluate worker attributes.
    pub evaluate_worker_attributes: Option<String>,
    /// The worker that it is about.
    pub worker_sid: Option<Sid<Worker>>,
    /// Ordering.
    pub ordering: Option<String>,
}

/// The parameters for changing a [`TaskQueue`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateTaskQueue {
    /// A description for people.
    pub friendly_name: Option<String>,
    /// Target workers.
    pub target_workers: Option<String>,
    /// Reservation activity SID.
    pub reservation_activity_sid: Option<Sid<Activity>>,
    /// Assignment activity SID.
    pub assignment_activity_sid: Option<Sid<Activity>>,
    /// Max reserved workers.
    pub max_reserved_workers: Option<i64>,
    /// Task order.
    pub task_order: Option<TaskQueueTaskOrder>,
}
