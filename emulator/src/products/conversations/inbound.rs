//! Messages from phones: they enter the conversation that has a participant with this address
//! and proxy address.

use serde_json::{Map, json};

use super::{FAMILIES, Family, delivery, message, participant, timer, webhook};
use crate::{Context, Record, products::api};

/// Receives a message, if it belongs to an open conversation; returns its SID.
pub(crate) fn receive(
    (from, to, body): (&str, &str, &str),
    context: &mut Context<'_>,
) -> Option<String> {
    let (family, author) = FAMILIES.iter().find_map(|family| {
        let author = author(family, from, to, context)?;
        Some((family, author.clone()))
    })?;
    let channel_message = api::message::received((from, to, body), context);
    let fields = json!({
        "body": body,
        "author": from,
        "participant_sid": author.key(),
        "attributes": "{}",
    });
    let fields: Map<_, _> = fields.as_object().cloned().unwrap_or_default();
    let path = context.insert_named(family.messages, author.within(), fields)?;
    message::set_index(family, &path, context);
    let message = context.find_named(family.messages, &path)?.clone();
    timer::restart(family, author.within(), context);
    delivery::begin(family, &message, context);
    let event = ("Message", "Added");
    webhook::tell(family, event, webhook::PHONE, &message, context);
    let sid = channel_message.as_ref().unwrap_or(&path).last();
    sid.cloned()
}

/// The participant that sent the message, if its conversation accepts messages.
fn author<'a>(
    family: &Family,
    from: &str,
    to: &str,
    context: &'a Context<'_>,
) -> Option<&'a Record> {
    let key = participant::pair_key(from, to);
    let author = context.indexed_named(family.participants, &key).next()?;
    let conversation = context.find_named(family.conversations, author.within())?;
    (conversation.text("state") != Some("closed")).then_some(author)
}
