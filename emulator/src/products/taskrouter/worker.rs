//! Workers: each has an activity, which determines whether it is offered tasks.

use serde_json::{Map, Value};

use super::{WORKSPACES, assign};
use crate::{Context, Parameters, Record, Rejection, Rules};

#[derive(Debug)]
pub(super) struct WorkerRules;

impl Rules for WorkerRules {
    /// The workers of a workspace.
    fn index_keys(&self, record: &Record) -> Vec<String> {
        vec![record.within().join(" ")]
    }

    fn before_create(
        &self,
        record: &mut Record,
        _: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        record.set_default("attributes", "{}");
        let workspace = context.find_named(WORKSPACES, record.within());
        let default = workspace.and_then(|workspace| workspace.text("default_activity_sid"));
        let activity = record.text("activity_sid").or(default);
        let fields = fields(record.within(), activity, context)?;
        for (field, value) in fields {
            record.set(&field, value);
        }
        Ok(())
    }

    fn after_create(
        &self,
        record: &Record,
        _: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        assign::offer_all(record.within(), context);
        Ok(())
    }

    fn before_update(
        &self,
        record: &Record,
        changes: &mut Map<String, Value>,
        _: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        if let Some(activity) = changes.get("activity_sid").and_then(Value::as_str) {
            let fields = fields(record.within(), Some(activity), context)?;
            changes.extend(fields);
        }
        Ok(())
    }

    fn after_update(
        &self,
        record: &Record,
        _: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        assign::offer_all(record.within(), context);
        Ok(())
    }
}

fn fields(
    workspace: &[String],
    activity: Option<&str>,
    context: &Context<'_>,
) -> Result<Map<String, Value>, Rejection> {
    let fields = activity.and_then(|sid| assign::in_activity(workspace, sid, context));
    let reason = "is not an activity of the workspace";
    fields.ok_or_else(|| Rejection::invalid_parameter("ActivitySid", reason))
}
