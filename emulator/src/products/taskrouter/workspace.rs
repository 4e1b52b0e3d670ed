//! Workspaces: each starts with three activities and a queue that matches every worker.

use serde_json::{Map, Value, json};

use super::{ACTIVITIES, QUEUES, WORKSPACES};
use crate::{Context, Parameters, Record, Rejection, Rules};

const ACTIVITY_NAMES: [(&str, bool); 3] = [
    ("Offline", false),
    ("Available", true),
    ("Unavailable", false),
];

#[derive(Debug)]
pub(super) struct WorkspaceRules;

impl Rules for WorkspaceRules {
    fn after_create(
        &self,
        record: &Record,
        _: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        let mut offline = None;
        for (name, available) in ACTIVITY_NAMES {
            let fields = fields(&json!({ "friendly_name": name, "available": available }));
            let activity = context.insert_named(ACTIVITIES, record.path(), fields);
            offline = offline.or(activity);
        }
        let queue = json!({ "friendly_name": "Sample Queue", "target_workers": "1==1" });
        context.insert_named(QUEUES, record.path(), fields(&queue));
        let offline = offline.and_then(|path| path.last().cloned());
        context.change_named(WORKSPACES, record.path(), |workspace| {
            for activity in ["default_activity", "timeout_activity"] {
                workspace.set(&format!("{activity}_sid"), offline.clone());
                workspace.set(&format!("{activity}_name"), ACTIVITY_NAMES[0].0);
            }
        });
        Ok(())
    }
}

fn fields(json: &Value) -> Map<String, Value> {
    json.as_object().cloned().unwrap_or_default()
}
