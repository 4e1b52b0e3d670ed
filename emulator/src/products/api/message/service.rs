//! Messaging services: they determine the sender of a message and its webhooks. If the product
//! `messaging` is not served, any service is accepted.

use super::NAME as MESSAGES;
use crate::{
    Context, Record, Rejection,
    products::messaging::{SENDERS, SERVICES},
};

/// Checks that a service exists and has a sender.
pub(super) fn check(sid: &str, context: &Context<'_>) -> Result<(), Rejection> {
    if !context.is_served(SERVICES) {
        return Ok(());
    }
    let service = [sid.to_owned()];
    if context.find_named(SERVICES, &service).is_none() {
        let message = format!("There is no messaging service {sid}");
        return Err(Rejection::bad_request(21701, message));
    }
    if context.below_named(SENDERS, &service).next().is_none() {
        let message = format!("The messaging service {sid} has no senders");
        return Err(Rejection::bad_request(21704, message));
    }
    Ok(())
}

/// The default status callback of a message.
pub(super) fn status_callback(sid: Option<&str>, context: &Context<'_>) -> Option<String> {
    let service = context.find_named(SERVICES, &[sid?.to_owned()])?;
    let url = service
        .text("status_callback")
        .filter(|url| !url.is_empty());
    url.map(str::to_owned)
}

/// The key of a service's messages to the same recipient.
pub(super) fn index_key(message: &Record) -> Option<String> {
    let service = message.text("messaging_service_sid")?;
    let to = message.text("to").unwrap_or_default();
    Some(format!("{service} {to}"))
}

/// Sets the sender of a service's message that has none: the number that sent to the
/// recipient before, otherwise the service's first number.
pub(super) fn choose_sender(message: &Record, context: &mut Context<'_>) {
    let service = message.text("messaging_service_sid");
    let Some(service) = service.filter(|_| message.text("from").is_none()) else {
        return;
    };
    let service = [service.to_owned()];
    let numbers: Vec<_> = context
        .below_named(SENDERS, &service)
        .filter_map(|sender| sender.text("phone_number"))
        .collect();
    let key = index_key(message).unwrap_or_default();
    let earlier = context.indexed_named(MESSAGES, &key);
    let earlier: Vec<_> = earlier.filter_map(|message| message.text("from")).collect();
    let known = numbers.iter().find(|number| earlier.contains(number));
    let Some(number) = known.or(numbers.first()).map(|number| (*number).to_owned()) else {
        return;
    };
    context.change_named(MESSAGES, message.path(), |message| {
        message.set("from", number);
    });
}

/// The messaging service that a number of the account belongs to, and that handles its
/// messages.
pub(super) fn of_number<'a>(number: &Record, context: &'a Context<'_>) -> Option<&'a Record> {
    let mut senders = context.below_named(SENDERS, &[]);
    let sender = senders.find(|sender| sender.key() == number.key())?;
    let service = context.find_named(SERVICES, sender.within())?;
    (service.get("use_inbound_webhook_on_number") != true).then_some(service)
}
