//! ```text
//! POST GET        https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workflows
//! GET POST DELETE https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workflows/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Links, Sid, TwilioParams, TwilioResource};

use super::Workspace;

/// Rules that put tasks into queues.
///
/// [Twilio's page](https://www.twilio.com/docs/taskrouter/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "taskrouter",
    path = "/v1/Workspaces/{WorkspaceSid}/Workflows",
    sid = "WW",
    parent = Workspace,
    complete,
    /// Adds a workflow.
    create = CreateWorkflow,
    /// Reads one workflow.
    fetch,
    /// Lists the workspace's workflows.
    list = WorkflowFilter,
    /// Changes the specified fields; `re_evaluate_tasks` applies them to waiting tasks.
    update = UpdateWorkflow,
    /// Removes a workflow that no task has.
    delete,
)]
#[non_exhaustive]
pub struct Workflow {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Assignment callback URL.
    pub assignment_callback_url: Option<String>,
    /// Its configuration.
    pub configuration: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// Document content type.
    pub document_content_type: Option<String>,
    /// Fallback assignment callback URL.
    pub fallback_assignment_callback_url: Option<String>,
    /// A description for people. Personal data.
    #[twilio_resource(pii)]
    pub friendly_name: Option<String>,
    /// The record's identifier.
    pub sid: Sid<Workflow>,
    /// Task reservation timeout. By default `0`.
    pub task_reservation_timeout: Option<i64>,
    /// The workspace that it belongs to.
    pub workspace_sid: Sid<Workspace>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The parameters for creating a [`Workflow`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateWorkflow {
    /// A description for people.
    pub friendly_name: String,
    /// Its configuration.
    pub configuration: String,
    /// Assignment callback URL.
    pub assignment_callback_url: Option<String>,
    /// Fallback assignment callback URL.
    pub fallback_assignment_callback_url: Option<String>,
    /// Task reservation timeout.
    pub task_reservation_timeout: Option<i64>,
}

/// The filters of a list of [`Workflow`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct WorkflowFilter {
    /// A description for people. Personal data.
    #[param(pii)]
    pub friendly_name: Option<String>,
}

/// The parameters for changing a [`Workflow`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateWorkflow {
    /// A description for people.
    pub friendly_name: Option<String>,
    /// Assignment callback URL.
    pub assignment_callback_url: Option<String>,
    /// Fallback assignment callback URL.
    pub fallback_assignment_callback_url: Option<String>,
    /// Its configuration.
    pub configuration: Option<String>,
    /// Task reservation timeout.
    pub task_reservation_timeout: Option<i64>,
    /// Re evaluate tasks.
    pub re_evaluate_tasks: Option<String>,
}
