//! Conversations: their events and their initial fields.

use serde_json::{Map, Value, json};

use super::{Family, timer, webhook};
use crate::{Context, Parameters, Record, Rejection, Rules, WebhookReply};

const NOUN: &str = "Conversation";

#[derive(Debug)]
pub(super) struct ConversationRules(pub(super) &'static Family);

impl Rules for ConversationRules {
    fn before_create(
        &self,
        record: &mut Record,
        parameters: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        record.set_default("attributes", "{}");
        record.set_default("state", "active");
        record.set_default("timers", json!({}));
        timer::given(parameters)?;
        if record.get("chat_service_sid").is_null() {
            record.set("chat_service_sid", default_service(context.account_sid()));
        }
        let changes = webhook::before(self.0, (NOUN, "Add"), record, parameters, context)?;
        apply(record, changes);
        Ok(())
    }

    fn after_create(
        &self,
        record: &Record,
        parameters: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        timer::set(self.0, record.path(), timer::given(parameters)?, context);
        webhook::after(self.0, (NOUN, "Added"), record, parameters, context);
        Ok(())
    }

    fn after_update(
        &self,
        record: &Record,
        parameters: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        let changes = webhook::before(self.0, (NOUN, "Update"), record, parameters, context)?;
        context.change_named(self.0.conversations, record.path(), |record| {
            apply(record, changes);
        });
        timer::set(self.0, record.path(), timer::given(parameters)?, context);
        webhook::after(self.0, (NOUN, "Updated"), record, parameters, context);
        if parameters.get("State").is_some() {
            webhook::after(self.0, (NOUN, "StateUpdated"), record, parameters, context);
        }
        Ok(())
    }

    fn after_delete(
        &self,
        record: &Record,
        parameters: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        webhook::before(self.0, (NOUN, "Remove"), record, parameters, context)?;
        webhook::after(self.0, (NOUN, "Removed"), record, parameters, context);
        Ok(())
    }

    fn on_event(
        &self,
        event: &str,
        record: &Record,
        _: Option<&WebhookReply>,
        context: &mut Context<'_>,
    ) {
        if event == timer::RING {
            timer::ring(self.0, record, context);
        }
    }
}

fn apply(conversation: &mut Record, changes: Map<String, Value>) {
    for (field, value) in changes {
        if ["friendly_name", "attributes"].contains(&&*field) {
            conversation.set(&field, value);
        }
    }
}

/// The SID of the default service, which exists without being created. It is always the same.
fn default_service(account_sid: &str) -> String {
    format!("IS{}", account_sid.get(2..).unwrap_or_default())
}
