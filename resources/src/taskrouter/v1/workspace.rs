//! ```text
//! POST GET        https://taskrouter.twilio.com/v1/Workspaces
//! GET POST DELETE https://taskrouter.twilio.com/v1/Workspaces/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Links, Sid, TwilioParams, TwilioResource};

use super::{Activity, TaskQueueTaskOrder};

/// A container for the tasks, workers, queues and workflows of one purpose.
///
/// [Twilio's page](https://www.twilio.com/docs/taskrouter/api/workspace)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "taskrouter",
    path = "/v1/Workspaces",
    sid = "WS",
    complete,
    /// Creates a workspace, with activities and, by template, a queue and a workflow.
    create = CreateWorkspace,
    /// Reads one workspace.
    fetch,
    /// Lists the account's workspaces.
    list = WorkspaceFilter,
    /// Changes the specified fields.
    update = UpdateWorkspace,
    /// Removes a workspace with all that is in it.
    delete,
)]
#[non_exhaustive]
pub struct Workspace {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// Default activity name.
    pub default_activity_name: Option<String>,
    /// Default activity SID.
    pub default_activity_sid: Option<Sid<Activity>>,
    /// Event callback URL.
    pub event_callback_url: Option<String>,
    /// Events filter.
    pub events_filter: Option<String>,
    /// A description for people. Personal data.
    #[twilio_resource(pii)]
    pub friendly_name: Option<String>,
    /// Multi task enabled: yes or no.
    pub multi_task_enabled: Option<bool>,
    /// The record's identifier.
    pub sid: Sid<Workspace>,
    /// Timeout activity name.
    pub timeout_activity_name: Option<String>,
    /// Timeout activity SID.
    pub timeout_activity_sid: Option<Sid<Activity>>,
    /// Prioritize queue order.
    pub prioritize_queue_order: Option<TaskQueueTaskOrder>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The parameters for creating a [`Workspace`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateWorkspace {
    /// A description for people. At most 64 characters.
    #[param(max_length = 64)]
    pub friendly_name: String,
    /// Event callback URL.
    pub event_callback_url: Option<String>,
    /// Events filter.
    pub events_filter: Option<String>,
    /// Multi task enabled: yes or no.
    pub multi_task_enabled: Option<bool>,
    /// Template.
    pub template: Option<String>,
    /// Prioritize queue order.
    pub prioritize_queue_order: Option<TaskQueueTaskOrder>,
}

/// The filters of a list of [`Workspace`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct WorkspaceFilter {
    /// A description for people. Personal data.
    #[param(pii)]
    pub friendly_name: Option<String>,
}

/// The parameters for changing a [`Workspace`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateWorkspace {
    /// Default activity SID.
    pub default_activity_sid: Option<Sid<Activity>>,
    /// Event callback URL.
    pub event_callback_url: Option<String>,
    /// Events filter.
    pub events_filter: Option<String>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// Multi task enabled: yes or no.
    pub multi_task_enabled: Option<bool>,
    /// Timeout activity SID.
    pub timeout_activity_sid: Option<Sid<Activity>>,
    /// Prioritize queue order.
    pub prioritize_queue_order: Option<TaskQueueTaskOrder>,
}
