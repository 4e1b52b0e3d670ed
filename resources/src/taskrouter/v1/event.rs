//! ```text
//! GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Events/{Sid}
//! GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Events
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Anything, Sid, TwilioParams, TwilioResource};

use super::{Task, TaskQueue, TaskReservation, Worker, Workflow, Workspace};

/// Something that happened in a workspace.
///
/// [Twilio's page](https://www.twilio.com/docs/taskrouter/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "taskrouter",
    path = "/v1/Workspaces/{WorkspaceSid}/Events",
    sid = "EV",
    parent = Workspace,
    complete,
    /// Reads one event.
    fetch,
    /// Lists events of the last 30 days, by default of the last hour.
    list = EventFilter,
)]
#[non_exhaustive]
pub struct Event {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Actor SID.
    pub actor_sid: Option<Sid<Anything>>,
    /// Actor type.
    pub actor_type: Option<String>,
    /// Actor URL.
    pub actor_url: Option<String>,
    /// A description.
    pub description: Option<String>,
    /// Event data, as JSON.
    pub event_data: Option<Value>,
    /// Event date.
    pub event_date: Option<Timestamp>,
    /// Event date ms.
    pub event_date_ms: Option<i64>,
    /// Event type.
    pub event_type: Option<String>,
    /// The related resource.
    pub resource_sid: Option<Sid<Anything>>,
    /// Resource type.
    pub resource_type: Option<String>,
    /// Resource URL.
    pub resource_url: Option<String>,
    /// The record's identifier.
    pub sid: Sid<Event>,
    /// Its source.
    pub source: Option<String>,
    /// Source IP address.
    pub source_ip_address: Option<String>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The workspace that it belongs to.
    pub workspace_sid: Sid<Workspace>,
}

/// The filters of a list of [`Event`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct EventFilter {
    /// The last day or moment.
    pub end_date: Option<Timestamp>,
    /// Event type.
    pub event_type: Option<String>,
    /// The length of the period up to now, in minutes.
    pub minutes: Option<i64>,
    /// Reservation SID.
    pub reservation_sid: Option<Sid<TaskReservation>>,
    /// The first day or moment.
    pub start_date: Option<Timestamp>,
    /// The queue that it is in.
    pub task_queue_sid: Option<Sid<TaskQueue>>,
    /// The task that it belongs to.
    pub task_sid: Option<Sid<Task>>,
    /// The worker that it is about.
    pub worker_sid: Option<Sid<Worker>>,
    /// The workflow that it goes through.
    pub workflow_sid: Option<Sid<Workflow>>,
    /// The counted channel of tasks, by SID or unique name.
    pub task_channel: Option<String>,
    /// The record's identifier.
    pub sid: Option<Sid<Event>>,
}
