//! Webhooks of one conversation: their configuration has a parameter for each member.

use serde_json::{Map, Value};

use crate::{Context, Parameters, Record, Rejection, Rules, catalog::Name};

/// The prefix of the configuration's parameters.
const PREFIX: &str = "Configuration.";

const PARTS: [(&str, &str); 6] = [
    ("url", "Url"),
    ("method", "Method"),
    ("filters", "Filters"),
    ("triggers", "Triggers"),
    ("flow_sid", "FlowSid"),
    ("replay_after", "ReplayAfter"),
];

/// The rules of the resource with this name.
#[derive(Debug)]
pub(super) struct ScopedWebhookRules(pub(super) Name);

impl Rules for ScopedWebhookRules {
    fn before_create(
        &self,
        record: &mut Record,
        parameters: &Parameters,
        _: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        let url = parameters.get("Configuration.Url");
        if record.text("target") == Some("webhook") && url.is_none() {
            return Err(Rejection::missing_parameter("Configuration.Url"));
        }
        record.set("configuration", configuration(record, parameters));
        Ok(())
    }

    fn after_update(
        &self,
        record: &Record,
        parameters: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        let configuration = configuration(record, parameters);
        context.change_named(self.0, record.path(), |webhook| {
            webhook.set("configuration", configuration);
        });
        Ok(())
    }
}

fn configuration(record: &Record, parameters: &Parameters) -> Map<String, Value> {
    let configuration = record.get("configuration").as_object();
    let mut configuration = configuration.cloned().unwrap_or_default();
    for (member, name) in PARTS {
        if let Some(value) = parameters.get(&format!("{PREFIX}{name}")) {
            configuration.insert(member.to_owned(), value.clone());
        }
    }
    configuration
}
