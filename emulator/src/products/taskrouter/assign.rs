//! Offers of tasks: a task is offered to the available worker that matches its queue, has no
//! other offer or task, has not had an offer of it before, and has waited longest.

use std::time::Duration;

use serde_json::{Map, Value, json};

use super::{ACTIVITIES, OF_TASK, OF_WORKER, QUEUES, TASKS, WORKERS, WORKFLOWS, expression};
use crate::{Context, Record};

/// The event that an offer was not accepted in time.
pub(super) const TIMEOUT: &str = "timeout";

/// The event that the application has responded to an assignment callback.
pub(super) const INSTRUCTED: &str = "instructed";

const DEFAULT_TIMEOUT: u64 = 120;

// Members that clients do not see.
/// The SID of a worker's current task.
const BUSY_WITH: &str = "busy_with";
/// The workers that have rejected a task, or have not accepted it in time.
const REFUSED_BY: &str = "refused_by";

/// Offers every waiting task of a workspace, the most urgent first.
pub(super) fn offer_all(workspace: &[String], context: &mut Context<'_>) {
    let mut waiting: Vec<_> = context
        .below_named(TASKS, workspace)
        .filter(|task| task.text("assignment_status") == Some("pending"))
        .map(|task| {
            (
                task.get("priority").as_i64().unwrap_or(0),
                task.path().to_vec(),
            )
        })
        .collect();
    waiting.sort_by_key(|(priority, _)| std::cmp::Reverse(*priority));
    for (_, task) in waiting {
        offer(&task, context);
    }
}

fn offer(task: &[String], context: &mut Context<'_>) {
    let Some(task) = context.find_named(TASKS, task).cloned() else {
        return;
    };
    if let Some(worker) = worker_for(&task, context).cloned() {
        reserve(&task, &worker, context);
    }
}

fn worker_for<'a>(task: &Record, context: &'a Context<'_>) -> Option<&'a Record> {
    let queue = [task.within(), &[task.text("task_queue_sid")?.to_owned()]].concat();
    let queue = context.find_named(QUEUES, &queue)?;
    let target = queue.text("target_workers").unwrap_or_default();
    let refused = task.get(REFUSED_BY).as_array();
    let has_refused = |worker: &Record| {
        refused.is_some_and(|refused| refused.iter().any(|sid| sid == worker.key()))
    };
    let workers = task.within().to_vec();
    let mut fitting: Vec<_> = context
        .indexed_named(WORKERS, &workers.join(" "))
        .filter(|worker| worker.get("available") == true && worker.get(BUSY_WITH).is_null())
        .filter(|worker| !has_refused(worker))
        .filter(|worker| expression::fits(target, &attributes(worker)))
        .collect();
    let since = |worker: &&Record| worker.text("date_status_changed").map(str::to_owned);
    fitting.sort_by_key(|worker| {
        (
            since(worker),
            worker.text("date_created").map(str::to_owned),
        )
    });
    fitting.into_iter().next()
}

/// Parses the attributes, which are JSON as text.
fn attributes(record: &Record) -> Value {
    let text = record.text("attributes").unwrap_or_default();
    serde_json::from_str(text).unwrap_or_default()
}

fn reserve(task: &Record, worker: &Record, context: &mut Context<'_>) {
    let sid = context.new_sid("WR");
    let fields = json!({
        "sid": sid,
        "reservation_status": "pending",
        "task_sid": task.key(),
        "worker_sid": worker.key(),
        "worker_name": worker.get("friendly_name"),
    });
    let fields: Map<_, _> = fields.as_object().cloned().unwrap_or_default();
    let of_task = context.insert_named(OF_TASK, task.path(), fields.clone());
    context.insert_named(OF_WORKER, worker.path(), fields);
    set_status(task.path(), "reserved", context);
    context.change_named(WORKERS, worker.path(), |worker| {
        worker.set(BUSY_WITH, task.key());
    });
    let workflow = [
        task.within(),
        &[task.text("workflow_sid").unwrap_or_default().to_owned()],
    ];
    let workflow = context.find_named(WORKFLOWS, &workflow.concat()).cloned();
    let timeout = workflow
        .as_ref()
        .and_then(|workflow| workflow.get("task_reservation_timeout").as_u64());
    let timeout = Duration::from_secs(timeout.unwrap_or(DEFAULT_TIMEOUT));
    let Some(reservation) = of_task else { return };
    context.schedule(timeout, OF_TASK, &reservation, TIMEOUT);
    let url =
        workflow.and_then(|workflow| workflow.text("assignment_callback_url").map(str::to_owned));
    if let Some(url) = url.filter(|url| !url.is_empty()) {
        let field = |record: &Record, name| record.text(name).unwrap_or_default().to_owned();
        let parameters = vec![
            ("AccountSid", context.account_sid().to_owned()),
            ("WorkspaceSid", field(task, "workspace_sid")),
            ("WorkflowSid", field(task, "workflow_sid")),
            ("ReservationSid", sid),
            ("TaskQueueSid", field(task, "task_queue_sid")),
            ("TaskSid", task.key().to_owned()),
            ("TaskAttributes", field(task, "attributes")),
            ("TaskPriority", task.get("priority").to_string()),
            ("WorkerSid", worker.key().to_owned()),
            ("WorkerName", field(worker, "friendly_name")),
            ("WorkerAttributes", field(worker, "attributes")),
        ];
        context.call_then(&*url, parameters, (OF_TASK, &reservation, INSTRUCTED));
    }
}

/// Sets the status of both records of a reservation, and updates its task and its worker. If the
/// worker is free again, waiting tasks are offered.
pub(super) fn reach(reservation: &Record, status: &str, context: &mut Context<'_>) {
    let [workspace, ..] = reservation.path() else {
        return;
    };
    let field = |name| reservation.text(name).unwrap_or_default().to_owned();
    let (task, worker, sid) = (
        field("task_sid"),
        field("worker_sid"),
        reservation.key().to_owned(),
    );
    let now = context.now_text();
    for (resource, within) in [(OF_TASK, &task), (OF_WORKER, &worker)] {
        let path = [workspace.clone(), within.clone(), sid.clone()];
        context.change_named(resource, &path, |reservation| {
            reservation.set("reservation_status", status);
            reservation.set("date_updated", now.as_str());
        });
    }
    let workspace = std::slice::from_ref(workspace);
    let task = [workspace, &[task]].concat();
    let is_open = context.find_named(TASKS, &task).is_some_and(|task| {
        !["completed", "canceled"].contains(&task.text("assignment_status").unwrap_or_default())
    });
    match status {
        "accepted" => return set_status(&task, "assigned", context),
        "wrapping" => return set_status(&task, "wrapping", context),
        "completed" if is_open => set_status(&task, "completed", context),
        "rejected" | "timeout" | "rescinded" if is_open => {
            set_status(&task, "pending", context);
            context.change_named(TASKS, &task, |task| {
                let mut refused = task.get(REFUSED_BY).as_array().cloned().unwrap_or_default();
                refused.push(worker.as_str().into());
                task.set(REFUSED_BY, refused);
            });
        }
        _ => {}
    }
    context.change_named(WORKERS, &[workspace, &[worker]].concat(), |worker| {
        worker.set(BUSY_WITH, Value::Null);
    });
    offer_all(workspace, context);
}

/// Ends the reservations of a task that has ended.
pub(super) fn end_all(task: &[String], status: &str, context: &mut Context<'_>) {
    let open: Vec<_> = context
        .below_named(OF_TASK, task)
        .filter(|reservation| {
            let status = reservation.text("reservation_status").unwrap_or_default();
            ["pending", "accepted", "wrapping"].contains(&status)
        })
        .cloned()
        .collect();
    for reservation in open {
        reach(&reservation, status, context);
    }
}

fn set_status(task: &[String], status: &str, context: &mut Context<'_>) {
    let now = context.now_text();
    context.change_named(TASKS, task, |task| {
        task.set("assignment_status", status);
        task.set("date_updated", now);
    });
}

/// The fields of a worker in an activity; `None` if the activity does not exist.
pub(super) fn in_activity(
    workspace: &[String],
    activity: &str,
    context: &Context<'_>,
) -> Option<Map<String, Value>> {
    let path = [workspace, &[activity.to_owned()]].concat();
    let activity = context.find_named(ACTIVITIES, &path)?;
    let fields = json!({
        "activity_sid": activity.key(),
        "activity_name": activity.get("friendly_name"),
        "available": activity.get("available").as_bool().unwrap_or_default(),
        "date_status_changed": context.now_text(),
    });
    fields.as_object().cloned()
}
