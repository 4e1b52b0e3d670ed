//! Messages from phones: they call the webhook of the number, or of its messaging
//! service, and each `<Message>` of the TwiML response is sent back.

use twilio_runtime::twiml::{Element, Node};

use super::{Draft, NAME, common_parameters, insert, media, progress, segments::segments, service};
use crate::{
    Context, Record, Rejection, WebhookReply, engine::WebhookTarget, products::api::phone_number,
};

/// The event that the application has responded to the webhook of an inbound message.
pub(crate) const REPLY: &str = "reply";

/// The fields that configure the application's URLs.
const NUMBER_URLS: [&str; 4] = [
    "sms_url",
    "sms_method",
    "sms_fallback_url",
    "sms_fallback_method",
];
const SERVICE_URLS: [&str; 4] = [
    "inbound_request_url",
    "inbound_method",
    "fallback_url",
    "fallback_method",
];

/// Receives a message from a phone at one of the account's numbers; returns the message's
/// path.
pub(crate) fn receive(
    texts: (&str, &str, &str),
    context: &mut Context<'_>,
) -> Result<Vec<String>, Rejection> {
    let (from, to, body) = texts;
    let number = own_number(to, context)?.clone();
    let opt_out = phone_number::note_opt_out(&number, from, body, context);
    let service = service::of_number(&number, context);
    let url = match service {
        Some(service) => WebhookTarget::of(service, SERVICE_URLS),
        None => WebhookTarget::of(&number, NUMBER_URLS),
    };
    let service = service.map(|service| service.key().to_owned());
    let path = add(texts, number.within(), context).unwrap_or_default();
    context.change_named(NAME, &path, |message| {
        message.set("messaging_service_sid", service);
    });
    let message = context.find_named(NAME, &path).cloned();
    if let (Some(url), Some(message)) = (url, message) {
        let mut parameters = common_parameters(&message);
        parameters.push(("Body", body.to_owned()));
        parameters.push(("NumMedia", "0".to_owned()));
        parameters.push(("NumSegments", segments(body).to_string()));
        parameters.push(("SmsStatus", "received".to_owned()));
        parameters.extend(opt_out.map(|kind| ("OptOutType", kind.to_owned())));
        context.call_then(url, parameters, (NAME, &path, REPLY));
    }
    Ok(path)
}

/// The account's number with these digits.
pub(crate) fn own_number<'a>(
    number: &str,
    context: &'a Context<'_>,
) -> Result<&'a Record, Rejection> {
    let found = context.indexed_named(phone_number::NAME, number).next();
    found.ok_or_else(|| {
        let message = format!("{number} is not a number of this account");
        Rejection::new(http::StatusCode::NOT_FOUND, 20404, message)
    })
}

/// Adds a message from a phone that another product handles; returns its path, if messages
/// are served.
pub(crate) fn received(
    texts: (&str, &str, &str),
    context: &mut Context<'_>,
) -> Option<Vec<String>> {
    let account = [context.account_sid().to_owned()];
    add(texts, &account, context)
}

fn add(
    (from, to, body): (&str, &str, &str),
    within: &[String],
    context: &mut Context<'_>,
) -> Option<Vec<String>> {
    let draft = Draft {
        body,
        media_urls: Vec::new(),
        status: "received",
        direction: "inbound",
    };
    insert((from, to), &draft, within, context)
}

/// Sends the application's reply: the `<Message>`s of its TwiML.
pub(super) fn reply(inbound: &Record, reply: Option<&WebhookReply>, context: &mut Context<'_>) {
    let Some(reply) = reply.filter(|reply| reply.status.is_success()) else {
        return;
    };
    let text = String::from_utf8_lossy(&reply.body);
    let Ok(document) = Element::parse(&text) else {
        return;
    };
    let messages = document.children();
    for message in messages.filter(|child| child.name() == "Message") {
        send_back(inbound, message, context);
    }
}

fn send_back(inbound: &Record, message: &Element, context: &mut Context<'_>) {
    let field = |name| inbound.text(name).unwrap_or_default();
    let to = message.get("to").unwrap_or(field("from"));
    let from = message.get("from").unwrap_or(field("to"));
    let media_urls: Vec<_> = message
        .children()
        .filter(|child| child.name() == "Media")
        .map(Element::inner_text)
        .collect();
    let body = body_of(message);
    let draft = Draft {
        body: &body,
        media_urls,
        status: "queued",
        direction: "outbound-reply",
    };
    let path = insert((from, to), &draft, inbound.within(), context);
    let callback = message.get("statusCallback").map(str::to_owned);
    let Some(path) = path else { return };
    context.change_named(NAME, &path, |message| {
        message.set(super::STATUS_CALLBACK, callback);
    });
    if let Some(message) = context.find_named(NAME, &path).cloned() {
        media::add_all(&message, context);
        progress::begin(&message, context);
    }
}

/// The text in `<Body>`, or directly in `<Message>`.
fn body_of(message: &Element) -> String {
    if let Some(body) = message.children().find(|child| child.name() == "Body") {
        return body.inner_text();
    }
    let texts = message.nodes().iter().filter_map(|node| match node {
        Node::Text(text) => Some(text.trim()),
        _ => None,
    });
    texts.collect()
}
