//! ```text
//! GET POST https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Reservations/{Sid}
//! GET      https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Reservations
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Links, Secret, Sid, TwilioParams, TwilioResource};

use super::{
    Activity, Call, HttpMethod, Task, TaskReservationCallStatus, TaskReservationConferenceEvent,
    TaskReservationStatus, Worker, Workspace,
};

/// A task that is offered to a worker, as a subresource of the worker.
///
/// [Twilio's page](https://www.twilio.com/docs/taskrouter/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "taskrouter",
    path = "/v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Reservations",
    sid = "WR",
    parent = Worker,
    complete,
    /// Reads one reservation.
    fetch,
    /// Lists the worker's reservations.
    list = WorkerReservationFilter,
    /// Accepts, rejects or ends a reservation, or gives the worker an instruction.
    update = UpdateWorkerReservation,
)]
#[non_exhaustive]
pub struct WorkerReservation {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// Reservation status.
    pub reservation_status: Option<TaskReservationStatus>,
    /// The record's identifier.
    pub sid: Sid<WorkerReservation>,
    /// The task that it belongs to.
    pub task_sid: Option<Sid<Task>>,
    /// Worker name.
    pub worker_name: Option<String>,
    /// The worker that it is about.
    pub worker_sid: Sid<Worker>,
    /// The workspace that it belongs to.
    pub workspace_sid: Sid<Workspace>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The filters of a list of [`WorkerReservation`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct WorkerReservationFilter {
    /// Reservation status.
    pub reservation_status: Option<TaskReservationStatus>,
}

/// The parameters for changing a [`WorkerReservation`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateWorkerReservation {
    /// Reservation status.
    pub reservation_status: Option<TaskReservationStatus>,
    /// Worker activity SID.
    pub worker_activity_sid: Option<Sid<Activity>>,
    /// Instruction.
    pub instruction: Option<String>,
    /// Dequeue post work activity SID.
    pub dequeue_post_work_activity_sid: Option<Sid<Activity>>,
    /// Dequeue from.
    pub dequeue_from: Option<String>,
    /// Dequeue record.
    pub dequeue_record: Option<String>,
    /// Dequeue timeout.
    pub dequeue_timeout: Option<i64>,
    /// Dequeue to.
    pub dequeue_to: Option<String>,
    /// Dequeue status callback URL.
    pub dequeue_status_callback_url: Option<String>,
    /// Call from.
    pub call_from: Option<String>,
    /// Call record.
    pub call_record: Option<String>,
    /// Call timeout.
    pub call_timeout: Option<i64>,
    /// Call to.
    pub call_to: Option<String>,
    /// Call URL.
    pub call_url: Option<String>,
    /// Call status callback URL.
    pub call_status_callback_url: Option<String>,
    /// Call accept: yes or no.
    pub call_accept: Option<bool>,
    /// Redirect call SID.
    pub redirect_call_sid: Option<Sid<Call>>,
    /// Redirect accept: yes or no.
    pub redirect_accept: Option<bool>,
    /// Redirect URL.
    pub redirect_url: Option<String>,
    /// The recipient.
    pub to: Option<String>,
    /// The sender.
    pub from: Option<String>,
    /// The URL that receives each change of status.
    pub status_callback: Option<String>,
    /// The HTTP method for these requests.
    pub status_callback_method: Option<HttpMethod>,
    /// The reported changes of status.
    pub status_callback_event: Option<Vec<TaskReservationCallStatus>>,
    /// How long to wait, in seconds.
    pub timeout: Option<i64>,
    /// Record: yes or no.
    pub record: Option<bool>,
    /// Whether it is muted.
    pub muted: Option<bool>,
    /// Beep.
    pub beep: Option<String>,
    /// Start conference on enter: yes or no.
    pub start_conference_on_enter: Option<bool>,
    /// End conference on exit: yes or no.
    pub end_conference_on_exit: Option<bool>,
    /// Wait URL.
    pub wait_url: Option<String>,
    /// Wait method.
    pub wait_method: Option<HttpMethod>,
    /// Early media: yes or no.
    pub early_media: Option<bool>,
    /// The maximum number of participants.
    pub max_participants: Option<i64>,
    /// Conference status callback.
    pub conference_status_callback: Option<String>,
    /// Conference status callback method.
    pub conference_status_callback_method: Option<HttpMethod>,
    /// Conference status callback event: a list.
    pub conference_status_callback_event: Option<Vec<TaskReservationConferenceEvent>>,
    /// Conference record.
    pub conference_record: Option<String>,
    /// Conference trim.
    pub conference_trim: Option<String>,
    /// Recording channels.
    pub recording_channels: Option<String>,
    /// The URL that receives each change of a recording's status.
    pub recording_status_callback: Option<String>,
    /// The HTTP method for these requests.
    pub recording_status_callback_method: Option<HttpMethod>,
    /// Conference recording status callback.
    pub conference_recording_status_callback: Option<String>,
    /// Conference recording status callback method.
    pub conference_recording_status_callback_method: Option<HttpMethod>,
    /// The state, province or region.
    pub region: Option<String>,
    /// SIP auth username.
    pub sip_auth_username: Option<String>,
    /// SIP auth password.
    pub sip_auth_password: Option<Secret>,
    /// Dequeue status callback event: a list.
    pub dequeue_status_callback_event: Option<Vec<String>>,
    /// Post work activity SID.
    pub post_work_activity_sid: Option<Sid<Activity>>,
    /// End conference on customer exit: yes or no.
    pub end_conference_on_customer_exit: Option<bool>,
    /// Beep on customer entrance: yes or no.
    pub beep_on_customer_entrance: Option<bool>,
    /// Jitter buffer size.
    pub jitter_buffer_size: Option<String>,
    /// The required revision; the change is rejected if the record has another one. Sent as
    /// the header `If-Match`.
    #[param(header = "If-Match")]
    pub if_match: Option<String>,
}
