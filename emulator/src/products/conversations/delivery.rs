//! Receipts: one for each participant that receives a message over a channel: `sent`, then
//! `delivered` after the delivery time, or `undelivered` or `failed` depending on the phone.
//! The message has a summary of them.

use serde_json::{Map, Value, json};

use super::{Family, participant, webhook};
use crate::{Context, PhoneState, Record, Rules, WebhookReply, products::api};

/// The member of a receipt, invisible to clients, with the recipient's address.
const ADDRESS: &str = "address";

/// The event that a message has arrived.
const ARRIVE: &str = "arrive";

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

/// Sends a message to every participant with an address, except its author.
pub(super) fn begin(family: &Family, message: &Record, context: &mut Context<'_>) {
    let author = message.text("participant_sid");
    let recipients: Vec<_> = context
        .below_named(family.participants, message.within())
        .filter(|recipient| participant::address(recipient).is_some())
        .filter(|recipient| Some(recipient.key()) != author)
        .cloned()
        .collect();
    for recipient in recipients {
        send(family, message, &recipient, context);
    }
    sum_up(family, message.path(), context);
}

/// Sends a message to one participant, as a message of the API if that is served.
fn send(family: &Family, message: &Record, recipient: &Record, context: &mut Context<'_>) {
    let binding = recipient.get("messaging_binding");
    let text = |member: &str| binding[member].as_str().unwrap_or_default();
    let body = message.text("body").unwrap_or_default();
    let ends = (text("proxy_address"), text("address"), body);
    let sent = api::message::send(ends, context);
    let sid = sent.and_then(|path| path.last().cloned());
    let fields = [
        ("participant_sid", recipient.key().to_owned()),
        (
            "channel_message_sid",
            sid.unwrap_or_else(|| context.new_sid("SM")),
        ),
        ("status", "sent".to_owned()),
        (ADDRESS, text("address").to_owned()),
    ];
    let fields = fields.map(|(name, value)| (name.to_owned(), value.into()));
    let fields: Map<_, Value> = fields.into_iter().collect();
    let receipt = context.insert_named(family.receipts, message.path(), fields);
    if let Some(receipt) = receipt {
        context.schedule(context.delivery_time(), family.receipts, &receipt, ARRIVE);
    }
}

/// Completes a delivery, with the status that the phone determines.
fn arrive(family: &'static Family, receipt: &Record, context: &mut Context<'_>) {
    let now = context.now_text();
    let phone = context.phone_state(receipt.text(ADDRESS).unwrap_or_default());
    let (status, code) = match phone {
        PhoneState::Undelivered(code) => ("undelivered", code),
        PhoneState::Failed(code) => ("failed", code),
        _ => ("delivered", 0),
    };
    context.change_named(family.receipts, receipt.path(), |receipt| {
        receipt.set("status", status);
        receipt.set("error_code", code);
        receipt.set("date_updated", now);
    });
    sum_up(family, receipt.within(), context);
    let receipt = context.find_named(family.receipts, receipt.path()).cloned();
    if let Some(receipt) = receipt {
        webhook::delivered(family, &receipt, context);
    }
}

/// Updates the summary of a message's receipts: `all`, `some` or `none` per status.
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
        "sent": words(&["sent", "delivered", "undelivered"]),
        "delivered": words(&["delivered"]),
        "read": "none",
        "failed": words(&["failed"]),
        "undelivered": words(&["undelivered"]),
    });
    context.change_named(family.messages, message, |message| {
        message.set("delivery", delivery);
    });
}
