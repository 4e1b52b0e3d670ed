//! TaskRouter v1: workers with activities, and tasks that are offered to them one after
//! the other.
//!
//! [`assign`] offers tasks to workers, [`expression`] determines which workers and queues
//! match.

use std::sync::Arc;

use crate::{Rules, catalog::Name};

mod assign;
mod expression;
mod reservation;
mod task;
mod transition;
mod worker;
mod workspace;

const WORKSPACES: Name = Name("taskrouter", "/v1/Workspaces");
const ACTIVITIES: Name = Name("taskrouter", "/v1/Workspaces/{WorkspaceSid}/Activities");
const WORKERS: Name = Name("taskrouter", "/v1/Workspaces/{WorkspaceSid}/Workers");
const WORKFLOWS: Name = Name("taskrouter", "/v1/Workspaces/{WorkspaceSid}/Workflows");
const QUEUES: Name = Name("taskrouter", "/v1/Workspaces/{WorkspaceSid}/TaskQueues");
const TASKS: Name = Name("taskrouter", "/v1/Workspaces/{WorkspaceSid}/Tasks");
const OF_TASK: Name = Name(
    "taskrouter",
    "/v1/Workspaces/{WorkspaceSid}/Tasks/{TaskSid}/Reservations",
);
const OF_WORKER: Name = Name(
    "taskrouter",
    "/v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Reservations",
);

/// The rules of the resource at this path.
pub(super) fn rules(path: &str) -> Option<Arc<dyn Rules>> {
    let is = |name: Name| name.1 == path;
    Some(if is(WORKSPACES) {
        Arc::new(workspace::WorkspaceRules)
    } else if is(WORKERS) {
        Arc::new(worker::WorkerRules)
    } else if is(TASKS) {
        Arc::new(task::TaskRules)
    } else if is(OF_TASK) || is(OF_WORKER) {
        Arc::new(reservation::ReservationRules)
    } else {
        return None;
    })
}
