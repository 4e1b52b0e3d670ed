//! Reservations: offers of a task to a worker. Each is listed under the task and, with the same
//! SID, under the worker.

use serde_json::{Map, Value};

use super::{WORKERS, WORKSPACES, assign, transition};
use crate::{Context, Parameters, Record, Rejection, Rules, WebhookReply};

#[derive(Debug)]
pub(super) struct ReservationRules;

impl Rules for ReservationRules {
    fn before_update(
        &self,
        record: &Record,
        changes: &mut Map<String, Value>,
        _: &Parameters,
        _: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        let status = record.text("reservation_status").unwrap_or_default();
        let from: &[&str] = match changes.get("reservation_status").and_then(Value::as_str) {
            None => return Ok(()),
            Some("accepted" | "rejected") => &["pending"],
            Some("wrapping") => &["accepted"],
            Some("completed") => &["accepted", "wrapping"],
            Some(_) => &[],
        };
        transition::check("ReservationStatus", status, from)
    }

    fn after_update(
        &self,
        record: &Record,
        parameters: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        if let Some(activity) = parameters.text("WorkerActivitySid") {
            move_worker(record, activity, context);
        }
        if let Some(status) = parameters.text("ReservationStatus") {
            assign::reach(record, status, context);
        }
        Ok(())
    }

    fn on_event(
        &self,
        event: &str,
        record: &Record,
        reply: Option<&WebhookReply>,
        context: &mut Context<'_>,
    ) {
        if record.text("reservation_status") != Some("pending") {
            return;
        }
        if event == assign::TIMEOUT {
            let workspace = context.find_named(WORKSPACES, &record.path()[..1]);
            let activity = workspace.and_then(|found| found.text("timeout_activity_sid"));
            if let Some(activity) = activity.map(str::to_owned) {
                move_worker(record, &activity, context);
            }
            assign::reach(record, "timeout", context);
        } else if event == assign::INSTRUCTED {
            instructed(record, reply, context);
        }
    }
}

/// Applies the instruction in the application's JSON; every instruction except `reject`
/// accepts the task.
fn instructed(record: &Record, reply: Option<&WebhookReply>, context: &mut Context<'_>) {
    let reply = reply.filter(|reply| reply.status.is_success());
    let Some(reply) = reply else { return };
    let json: Value = serde_json::from_slice(&reply.body).unwrap_or_default();
    match json["instruction"].as_str() {
        Some("reject") => {
            if let Some(activity) = json["activity_sid"].as_str() {
                move_worker(record, activity, context);
            }
            assign::reach(record, "rejected", context);
        }
        Some(_) => assign::reach(record, "accepted", context),
        None => {}
    }
}

fn move_worker(record: &Record, activity: &str, context: &mut Context<'_>) {
    let workspace = record.path().get(..1).unwrap_or_default();
    let worker = record.text("worker_sid").unwrap_or_default().to_owned();
    let worker = [workspace, &[worker]].concat();
    let fields = assign::in_activity(workspace, activity, context);
    context.change_named(WORKERS, &worker, |worker| {
        for (field, value) in fields.into_iter().flatten() {
            worker.set(&field, value);
        }
    });
}
