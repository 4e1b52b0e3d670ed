//! ```text
//! POST GET        https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Tasks
//! GET POST DELETE https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Tasks/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Links, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::{TaskChannel, TaskQueue, Workflow, Workspace};

/// A task for a worker.
///
/// [Twilio's page](https://www.twilio.com/docs/taskrouter/api/task)
///
/// ```
/// # use twilio_emulator::Emulator;
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let emulator = Emulator::builder().resources(twilio_resources::catalog()).build()?;
/// # let client = emulator.client();
/// use twilio_resources::taskrouter::v1::{
///     CreateTask, CreateTaskQueue, CreateWorkflow, CreateWorkspace, Task, TaskQueue, Workflow,
///     Workspace,
/// };
///
/// let support = Workspace::create(&client, CreateWorkspace::new("Support")).await?;
/// let everybody = CreateTaskQueue::new("Everybody");
/// let queue = TaskQueue::create(&client, &support, everybody).await?;
/// let rules = serde_json::json!({"task_routing": {"default_filter": {"queue": queue.sid}}});
/// let workflow = CreateWorkflow::new("Questions", rules.to_string());
/// let workflow = Workflow::create(&client, &support, workflow).await?;
///
/// let task = CreateTask::new()
///     .workflow_sid(workflow.sid)
///     .attributes(r#"{"language": "en"}"#);
/// let task = Task::create(&client, &support, task).await?;
/// println!("{}: {:?}", task.sid, task.assignment_status);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "taskrouter",
    path = "/v1/Workspaces/{WorkspaceSid}/Tasks",
    sid = "WT",
    parent = Workspace,
    complete,
    /// Adds a task, which its workflow puts into a queue.
    create = CreateTask,
    /// Reads one task.
    fetch,
    /// Lists tasks.
    list = TaskFilter,
    /// Changes a task: its attributes, its priority, or its status.
    update = UpdateTask,
    /// Removes a task.
    delete = DeleteTask,
)]
#[non_exhaustive]
pub struct Task {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The time since its creation, in seconds. By default `0`.
    pub age: Option<i64>,
    /// Its status.
    #[twilio_resource(initial = "pending")]
    pub assignment_status: Option<TaskStatus>,
    /// The data for the rules of workflows: the text of a JSON object. Personal data.
    #[twilio_resource(pii)]
    pub attributes: Option<String>,
    /// Addons.
    pub addons: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// Task queue entered date.
    pub task_queue_entered_date: Option<Timestamp>,
    /// The priority. By default `0`.
    pub priority: Option<i64>,
    /// The reason.
    pub reason: Option<String>,
    /// The record's identifier.
    pub sid: Sid<Task>,
    /// The queue that it is in.
    pub task_queue_sid: Option<Sid<TaskQueue>>,
    /// Task queue friendly name.
    pub task_queue_friendly_name: Option<String>,
    /// Task channel SID.
    pub task_channel_sid: Option<Sid<TaskChannel>>,
    /// The channel, by its unique name.
    pub task_channel_unique_name: Option<String>,
    /// How long to wait, in seconds. By default `0`.
    pub timeout: Option<i64>,
    /// The workflow that it goes through.
    pub workflow_sid: Option<Sid<Workflow>>,
    /// Workflow friendly name.
    pub workflow_friendly_name: Option<String>,
    /// The workspace that it belongs to.
    pub workspace_sid: Sid<Workspace>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
    /// Virtual start time.
    pub virtual_start_time: Option<Timestamp>,
    /// Ignore capacity: yes or no.
    pub ignore_capacity: Option<bool>,
    /// Routing target.
    pub routing_target: Option<String>,
}

/// The parameters for creating a [`Task`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CreateTask {
    /// The time until it is removed, in seconds.
    pub timeout: Option<i64>,
    /// The priority.
    pub priority: Option<i64>,
    /// The counted channel of tasks, by SID or unique name.
    pub task_channel: Option<String>,
    /// The workflow; required if the workspace has several.
    pub workflow_sid: Option<Sid<Workflow>>,
    /// The data for the rules of workflows: the text of a JSON object.
    pub attributes: Option<String>,
    /// Virtual start time.
    pub virtual_start_time: Option<Timestamp>,
    /// Routing target.
    pub routing_target: Option<String>,
    /// Ignore capacity.
    pub ignore_capacity: Option<String>,
    /// The queue that it is in.
    pub task_queue_sid: Option<Sid<TaskQueue>>,
}

/// The filters of a list of [`Task`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct TaskFilter {
    /// The priority.
    pub priority: Option<i64>,
    /// Assignment status: a list.
    pub assignment_status: Option<Vec<String>>,
    /// The workflow that it goes through.
    pub workflow_sid: Option<Sid<Workflow>>,
    /// Workflow name.
    pub workflow_name: Option<String>,
    /// The queue that it is in.
    pub task_queue_sid: Option<Sid<TaskQueue>>,
    /// Task queue name.
    pub task_queue_name: Option<String>,
    /// Evaluate task attributes.
    pub evaluate_task_attributes: Option<String>,
    /// Routing target.
    pub routing_target: Option<String>,
    /// Ordering.
    pub ordering: Option<String>,
    /// Has addons: yes or no.
    pub has_addons: Option<bool>,
}

/// The parameters for changing a [`Task`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateTask {
    /// The application's own data, as JSON.
    pub attributes: Option<String>,
    /// Assignment status.
    pub assignment_status: Option<TaskStatus>,
    /// The reason.
    pub reason: Option<String>,
    /// The priority.
    pub priority: Option<i64>,
    /// The counted channel of tasks, by SID or unique name.
    pub task_channel: Option<String>,
    /// Virtual start time.
    pub virtual_start_time: Option<Timestamp>,
    /// The required revision; the change is rejected if the record has another one. Sent as
    /// the header `If-Match`.
    #[param(header = "If-Match")]
    pub if_match: Option<String>,
}

/// The parameters for removing a [`Task`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct DeleteTask {
    /// The required revision; the change is rejected if the record has another one. Sent as
    /// the header `If-Match`.
    #[param(header = "If-Match")]
    pub if_match: Option<String>,
}

/// A task status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum TaskStatus {
    /// `pending`.
    Pending,
    /// `reserved`.
    Reserved,
    /// `assigned`.
    Assigned,
    /// `canceled`.
    Canceled,
    /// `completed`.
    Completed,
    /// `wrapping`.
    Wrapping,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
