//! Tasks: a workflow puts each task into a queue, where it waits for a worker.

use std::time::Duration;

use serde_json::{Map, Value};

use super::{QUEUES, TASKS, WORKFLOWS, assign, expression, transition};
use crate::{Context, Parameters, Record, Rejection, Rules, WebhookReply};

/// The event that a task has timed out.
const TIMEOUT: &str = "timeout";

/// The default timeout of a task, in seconds.
const DEFAULT_TIMEOUT: u64 = 86_400;

#[derive(Debug)]
pub(super) struct TaskRules;

impl Rules for TaskRules {
    fn before_create(
        &self,
        record: &mut Record,
        _: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        record.set_default("attributes", "{}");
        record.set_default("priority", 0);
        record.set_default("timeout", DEFAULT_TIMEOUT);
        record.set_default("age", 0);
        record.set("assignment_status", "pending");
        record.set("task_channel_unique_name", "default");
        let workflow = workflow(record, context)?;
        record.set("workflow_sid", workflow.key());
        record.set(
            "workflow_friendly_name",
            workflow.get("friendly_name").clone(),
        );
        let queue = match record.text("task_queue_sid") {
            Some(queue) => Some(queue.to_owned()),
            None => queue_of(&workflow, record),
        };
        let path = [record.within(), &[queue.unwrap_or_default()]].concat();
        let Some(queue) = context.find_named(QUEUES, &path) else {
            let reason = "has no matching queue in the workspace";
            return Err(Rejection::invalid_parameter("WorkflowSid", reason));
        };
        record.set("task_queue_sid", queue.key());
        record.set(
            "task_queue_friendly_name",
            queue.get("friendly_name").clone(),
        );
        record.set("task_queue_entered_date", context.now_text());
        Ok(())
    }

    fn after_create(
        &self,
        record: &Record,
        _: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        let seconds = record.get("timeout").as_u64().unwrap_or(DEFAULT_TIMEOUT);
        let timeout = Duration::from_secs(seconds);
        context.schedule(timeout, TASKS, record.path(), TIMEOUT);
        assign::offer_all(record.within(), context);
        Ok(())
    }

    /// A task that was not accepted in time is canceled.
    fn on_event(
        &self,
        event: &str,
        record: &Record,
        _: Option<&WebhookReply>,
        context: &mut Context<'_>,
    ) {
        let status = record.text("assignment_status").unwrap_or_default();
        if event != TIMEOUT || !["pending", "reserved"].contains(&status) {
            return;
        }
        assign::end_all(record.path(), "canceled", context);
        context.change_named(TASKS, record.path(), |task| {
            task.set("assignment_status", "canceled");
            task.set("reason", "The task timed out");
        });
    }

    fn before_update(
        &self,
        record: &Record,
        changes: &mut Map<String, Value>,
        _: &Parameters,
        _: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        let status = record.text("assignment_status").unwrap_or_default();
        let from: &[&str] = match changes.get("assignment_status").and_then(Value::as_str) {
            None => return Ok(()),
            Some("canceled") => &["pending", "reserved"],
            Some("wrapping") => &["assigned"],
            Some("completed") => &["assigned", "wrapping"],
            Some(_) => &[],
        };
        transition::check("AssignmentStatus", status, from)
    }

    fn after_update(
        &self,
        record: &Record,
        parameters: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        match parameters.text("AssignmentStatus") {
            Some("completed") => assign::end_all(record.path(), "completed", context),
            Some("canceled") => assign::end_all(record.path(), "canceled", context),
            Some("wrapping") => assign::end_all(record.path(), "wrapping", context),
            _ => {}
        }
        Ok(())
    }

    fn before_delete(
        &self,
        record: &Record,
        _: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<crate::Removal, Rejection> {
        assign::end_all(record.path(), "canceled", context);
        Ok(crate::Removal::Remove)
    }
}

/// The specified workflow of a task, or the only existing one.
fn workflow(task: &Record, context: &Context<'_>) -> Result<Record, Rejection> {
    if let Some(sid) = task.text("workflow_sid") {
        let path = [task.within(), &[sid.to_owned()]].concat();
        let found = context.find_named(WORKFLOWS, &path).cloned();
        let reason = "is not a workflow of the workspace";
        return found.ok_or_else(|| Rejection::invalid_parameter("WorkflowSid", reason));
    }
    let mut workflows = context.below_named(WORKFLOWS, task.within());
    match (workflows.next(), workflows.next()) {
        (Some(only), None) => Ok(only.clone()),
        _ => Err(Rejection::missing_parameter("WorkflowSid")),
    }
}

/// The queue of the first filter that matches the task, or the default one.
fn queue_of(workflow: &Record, task: &Record) -> Option<String> {
    let json = |record: &Record, field| {
        let text = record.text(field).unwrap_or_default();
        serde_json::from_str::<Value>(text).unwrap_or_default()
    };
    let routing = json(workflow, "configuration")["task_routing"].take();
    let attributes = json(task, "attributes");
    let filters = routing["filters"].as_array().into_iter().flatten();
    let mut fitting = filters.filter(|filter| {
        let expression = filter["expression"].as_str().unwrap_or_default();
        expression::fits(expression, &attributes)
    });
    let queue = match fitting.next() {
        Some(filter) => &filter["targets"][0]["queue"],
        None => &routing["default_filter"]["queue"],
    };
    queue.as_str().map(str::to_owned)
}
