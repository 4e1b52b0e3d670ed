//! Receipts: one for each participant that a message goes to by a channel: `sent`, then
//! `delivered` within a second. The message sums them up.

use std::time::Duration;

use serde_json::{Map, Value, json};

use super::{Family, participant, webhook};
use crate::{Context, Record, Rules, WebhookReply};

/// The event that a message has arrived.
const ARRIVE: &str = "arrive";

const ARRIVES_AFTER: Duration = Duration::from_secs(1);

#[derive(Debug)]
pub(super) struct ReceiptRules(pub(super) &'static Family);

impl Rules for ReceiptRules {
    fn on_event(
        &self,
        event: &str,
        record: &Record,
        _: Option<&WebhookReply>,
        context: &mut Context<'_>,
    ) {
        if event == ARRIVE {
            arrive(self.0, record, context);
        }
    }
}

/// Sends a message to everybody but its author.
pub(super) fn begin(family: &Family, message: &Record, context: &mut Context<'_>) {
    let author = message.text("participant_sid");
    let recipients: Vec<_> = context
        .below_named(family.participants, message.within())
        .filter(|recipient| participant::address(recipient).is_some())
        .filter(|recipient| Some(recipient.key()) != author)
        .map(|recipient| recipient.key().to_owned())
        .collect();
    for recipient in recipients {
        let fields = [
            ("participant_sid", recipient),
            ("channel_message_sid", context.new_sid("SM")),
            ("status", "sent".to_owned()),
        ];
        let fields = fields.map(|(name, value)| (name.to_owned(), value.into()));
        let fields: Map<_, Value> = fields.into_iter().collect();
        let receipt = context.insert_named(family.receipts, message.path(), fields);
        if let Some(receipt) = receipt {
            context.schedule(ARRIVES_AFTER, family.receipts, &receipt, ARRIVE);
        }
    }
    sum_up(family, message.path(), context);
}

fn arrive(family: &'static Family, receipt: &Record, context: &mut Context<'_>) {
    let now = context.now_text();
    context.change_named(family.receipts, receipt.path(), |receipt| {
        receipt.set("status", "delivered");
        receipt.set("date_updated", now);
    });
    sum_up(family, receipt.within(), context);
    let receipt = context.find_named(family.receipts, receipt.path()).cloned();
    if let Some(receipt) = receipt {
        webhook::delivered(family, &receipt, context);
    }
}

/// How many of a message's receipts have come how far, in words.
fn sum_up(family: &Family, message: &[String], context: &mut Context<'_>) {
    let statuses: Vec<_> = context
        .below_named(family.receipts, message)
        .filter_map(|receipt| receipt.text("status"))
        .collect();
    let total = statuses.len();
    if total == 0 {
        return;
    }
    let words = |wanted: &[&str]| {
        let found = statuses.iter().filter(|status| wanted.contains(*status));
        match found.count() {
            0 => "none",
            count if count == total => "all",
            _ => "some",
        }
    };
    let delivery = json!({
        "total": total,
        "sent": words(&["sent", "delivered"]),
        "delivered": words(&["delivered"]),
        "read": "none",
        "failed": "none",
        "undelivered": "none",
    });
    context.change_named(family.messages, message, |message| {
        message.set("delivery", delivery);
    });
}
