//! Messages: counted from 0 in their conversation, and delivered to every participant
//! that has an address.

use serde_json::{Map, Value};

use super::{Family, delivery, participant, timer, webhook};
use crate::{Context, Parameters, Record, Rejection, Rules};

const NOUN: &str = "Message";

/// The default author of a message.
const DEFAULT_AUTHOR: &str = "system";

/// The member of a conversation, invisible to clients, with the index of the next message.
const NEXT_INDEX: &str = "next_index";

#[derive(Debug)]
pub(super) struct MessageRules(pub(super) &'static Family);

impl Rules for MessageRules {
    fn before_create(
        &self,
        record: &mut Record,
        parameters: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        let conversation = context.find_named(self.0.conversations, record.within());
        if conversation.is_some_and(|found| found.text("state") == Some("closed")) {
            let reason = "is closed and accepts no messages";
            return Err(Rejection::invalid_parameter("ConversationSid", reason));
        }
        let text = |name| parameters.text(name).unwrap_or_default();
        if ["Body", "MediaSid", "ContentSid"].map(text) == ["", "", ""] {
            return Err(Rejection::missing_parameter("Body, MediaSid or ContentSid"));
        }
        record.set_default("author", DEFAULT_AUTHOR);
        record.set_default("attributes", "{}");
        let changes = webhook::before(self.0, (NOUN, "Add"), record, parameters, context)?;
        apply(record, changes);
        let index = next_index(self.0, record.within(), context);
        record.set("index", index);
        let author = self.author(record, context);
        record.set("participant_sid", author);
        Ok(())
    }

    fn after_create(
        &self,
        record: &Record,
        parameters: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        timer::restart(self.0, record.within(), context);
        delivery::begin(self.0, record, context);
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
        context.change_named(self.0.messages, record.path(), |record| {
            apply(record, changes);
        });
        webhook::after(self.0, (NOUN, "Updated"), record, parameters, context);
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

    fn newest_first(&self, parameters: &Parameters) -> Option<bool> {
        Some(parameters.text("Order") == Some("desc"))
    }
}

impl MessageRules {
    /// The participant that has the author as its identity or address.
    fn author(&self, message: &Record, context: &Context<'_>) -> Option<String> {
        let author = message.text("author");
        let mut participants = context.below_named(self.0.participants, message.within());
        let author = participants.find(|participant| {
            participant.text("identity") == author || participant::address(participant) == author
        });
        author.map(|author| author.key().to_owned())
    }
}

/// Sets the index of a stored message.
pub(super) fn set_index(family: &Family, message: &[String], context: &mut Context<'_>) {
    let conversation = message.split_last().map_or(message, |(_, above)| above);
    let index = next_index(family, conversation, context);
    context.change_named(family.messages, message, |message| {
        message.set("index", index);
    });
}

fn next_index(family: &Family, conversation: &[String], context: &mut Context<'_>) -> u64 {
    let now = context.now_text();
    let mut index = 0;
    context.change_named(family.conversations, conversation, |conversation| {
        index = conversation.get(NEXT_INDEX).as_u64().unwrap_or_default();
        conversation.set(NEXT_INDEX, index + 1);
        conversation.set("date_updated", now);
    });
    index
}

fn apply(message: &mut Record, changes: Map<String, Value>) {
    for (field, value) in changes {
        if ["body", "author", "attributes"].contains(&&*field) {
            message.set(&field, value);
        }
    }
}
