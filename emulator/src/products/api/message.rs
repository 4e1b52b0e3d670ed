//! Messages: they are checked, sent step by step as the clock goes, and tell their
//! status to `StatusCallback`. Those that come in call the number's webhook and are
//! answered by its TwiML.

use std::time::Duration;

use serde_json::{Map, Value};
use twilio_runtime::twiml::{Element, Node};

use super::{
    media,
    phone_number::{self, is_e164},
    segments::segments,
};
use crate::{Context, Parameters, Record, Rejection, Rules, WebhookReply, catalog::Name};

pub(crate) const NAME: Name = Name("api", "/2010-04-01/Accounts/{AccountSid}/Messages.json");

/// What happens to a message that is sent, and how long after it was made.
const STEPS: [(&str, Duration); 3] = [
    ("sending", Duration::from_millis(200)),
    ("sent", Duration::from_millis(500)),
    ("delivered", Duration::from_secs(1)),
];

/// The event that a webhook of an inbound message has a response.
pub(crate) const REPLY: &str = "reply";

/// The event that a scheduled message is to be sent.
const SEND: &str = "send";

const MAX_BODY: usize = 1600;

#[derive(Debug)]
pub(crate) struct MessageRules;

impl Rules for MessageRules {
    fn fills(&self) -> &[&'static str] {
        &[
            "body",
            "status",
            "direction",
            "num_segments",
            "num_media",
            "api_version",
            "price_unit",
        ]
    }

    fn checks_length_of(&self) -> &[&'static str] {
        &["Body"]
    }

    fn before_create(
        &self,
        record: &mut Record,
        parameters: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        let text = |name| parameters.text(name).filter(|text| !text.is_empty());
        let media = parameters.get("MediaUrl").and_then(Value::as_array);
        let media = media.map_or(0, Vec::len);
        check(&text, media, context)?;
        let body = text("Body").unwrap_or_default();
        let is_scheduled = text("ScheduleType") == Some("fixed");
        let status = match (is_scheduled, text("MessagingServiceSid")) {
            (true, _) => "scheduled",
            (false, Some(_)) => "accepted",
            (false, None) => "queued",
        };
        set_common(record, body, media, status, "outbound-api");
        record.set("status_callback", text("StatusCallback"));
        record.set("send_at", text("SendAt"));
        Ok(())
    }

    fn after_create(
        &self,
        record: &Record,
        parameters: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        media::add_all(record, parameters, context);
        let send_at = record.text("send_at").and_then(|at| at.parse().ok());
        match send_at.filter(|_| record.text("status") == Some("scheduled")) {
            Some(at) => {
                let wait = context.now().duration_until(at).try_into();
                context.schedule(wait.unwrap_or_default(), NAME, record.path(), SEND);
            }
            None => schedule_steps(record, context),
        }
        Ok(())
    }

    fn before_update(
        &self,
        record: &Record,
        changes: &mut Map<String, Value>,
        _: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        if changes.get("body").is_some_and(|body| body != "") {
            let reason = "may only be cleared";
            return Err(Rejection::invalid_parameter("Body", reason));
        }
        let is_scheduled = record.text("status") == Some("scheduled");
        if changes.contains_key("status") && !is_scheduled {
            let message = "Only a scheduled message can be canceled";
            return Err(Rejection::bad_request(30409, message));
        }
        Ok(())
    }

    fn on_event(
        &self,
        event: &str,
        record: &Record,
        reply: Option<&WebhookReply>,
        context: &mut Context<'_>,
    ) {
        match event {
            REPLY => answer(record, reply, context),
            SEND if record.text("status") == Some("scheduled") => schedule_steps(record, context),
            SEND => {}
            status => step(record, status, context),
        }
    }
}

/// What a message needs, with Twilio's codes.
fn check<'a>(
    text: &impl Fn(&'static str) -> Option<&'a str>,
    media: usize,
    context: &Context<'_>,
) -> Result<(), Rejection> {
    let refuse = |code, message: String| Err(Rejection::bad_request(code, message));
    let to = text("To").unwrap_or_default();
    if to.is_empty() {
        return refuse(21604, "A To number is required".to_owned());
    }
    if !is_address(to) {
        return refuse(21211, format!("The To number {to} is not valid"));
    }
    if text("Body").is_none() && text("ContentSid").is_none() && media == 0 {
        return refuse(
            21602,
            "A message needs a Body, MediaUrl or ContentSid".to_owned(),
        );
    }
    if text("Body").is_some_and(|body| body.chars().count() > MAX_BODY) {
        return refuse(
            21617,
            format!("The body has more than {MAX_BODY} characters"),
        );
    }
    let Some(from) = text("From") else {
        return match text("MessagingServiceSid") {
            Some(_) => Ok(()),
            None => refuse(
                21603,
                "A From number or MessagingServiceSid is required".to_owned(),
            ),
        };
    };
    if from == to {
        return refuse(21266, "The To and From numbers are the same".to_owned());
    }
    if from.starts_with('+') && !is_e164(from) {
        return refuse(21212, format!("The From number {from} is not valid"));
    }
    if from.starts_with('+') && !is_own(from, context) {
        let message = format!("The From number {from} is not one of this account's");
        return refuse(21606, message);
    }
    Ok(())
}

/// A phone number, or an address of a channel such as `whatsapp:+15005550006`.
pub(super) fn is_address(to: &str) -> bool {
    is_e164(to)
        || to
            .split_once(':')
            .is_some_and(|(channel, id)| !channel.is_empty() && !id.is_empty())
}

/// Whether a number may send: one of the account's, or any as long as it has none.
pub(super) fn is_own(number: &str, context: &Context<'_>) -> bool {
    context
        .indexed_named(phone_number::NAME, number)
        .next()
        .is_some()
        || !context.has_any(phone_number::NAME)
}

fn set_common(record: &mut Record, body: &str, media: usize, status: &str, direction: &str) {
    if media > 0 {
        let sid = record.key().replacen("SM", "MM", 1);
        record.set_key(&sid);
    }
    record.set("body", body);
    record.set("status", status);
    record.set("direction", direction);
    record.set("num_segments", segments(body).to_string());
    record.set("num_media", media.to_string());
    record.set("api_version", "2010-04-01");
    record.set("price_unit", "USD");
}

fn schedule_steps(record: &Record, context: &mut Context<'_>) {
    for (status, after) in STEPS {
        context.schedule(after, NAME, record.path(), status);
    }
}

/// A message has reached its next status.
fn step(record: &Record, status: &str, context: &mut Context<'_>) {
    let now = context.now_text();
    context.change_named(NAME, record.path(), |message| {
        message.set("status", status);
        message.set("date_updated", &*now);
        if status == "sent" {
            message.set("date_sent", now);
        }
    });
    if let Some(url) = record.text("status_callback") {
        let mut parameters = common_parameters(record);
        parameters.push(("MessageStatus", status.to_owned()));
        parameters.push(("SmsStatus", status.to_owned()));
        context.call(url, parameters);
    }
}

/// A message from a phone to one of the account's numbers; gives its path.
pub(crate) fn receive(
    (from, to, body): (&str, &str, &str),
    context: &mut Context<'_>,
) -> Result<Vec<String>, Rejection> {
    let number = own_number(to, context)?;
    let url = number.text("sms_url").map(str::to_owned);
    let within = number.within().to_vec();
    let path = insert((from, to, body), ("received", "inbound"), &within, context);
    let message = context.find_named(NAME, &path).cloned();
    if let (Some(url), Some(message)) = (url.filter(|url| !url.is_empty()), message) {
        let mut parameters = common_parameters(&message);
        parameters.push(("Body", body.to_owned()));
        parameters.push(("NumMedia", "0".to_owned()));
        parameters.push(("NumSegments", segments(body).to_string()));
        parameters.push(("SmsStatus", "received".to_owned()));
        context.call_then(&url, parameters, (NAME, &path, REPLY));
    }
    Ok(path)
}

/// The account's number of these digits.
pub(super) fn own_number<'a>(
    number: &str,
    context: &'a Context<'_>,
) -> Result<&'a Record, Rejection> {
    let found = context.indexed_named(phone_number::NAME, number).next();
    found.ok_or_else(|| {
        let message = format!("{number} is not a number of this account");
        Rejection::new(http::StatusCode::NOT_FOUND, 20404, message)
    })
}

/// Adds a message from a phone that another product handles; its path, if messages are
/// served.
pub(crate) fn received(
    texts: (&str, &str, &str),
    context: &mut Context<'_>,
) -> Option<Vec<String>> {
    let account = [context.account_sid().to_owned()];
    let path = insert(texts, ("received", "inbound"), &account, context);
    (!path.is_empty()).then_some(path)
}

/// Sends a message for another product; its path, if messages are served.
pub(crate) fn send(texts: (&str, &str, &str), context: &mut Context<'_>) -> Option<Vec<String>> {
    let account = [context.account_sid().to_owned()];
    let path = insert(texts, ("queued", "outbound-api"), &account, context);
    let message = context.find_named(NAME, &path).cloned()?;
    schedule_steps(&message, context);
    Some(path)
}

fn insert(
    (from, to, body): (&str, &str, &str),
    (status, direction): (&str, &str),
    within: &[String],
    context: &mut Context<'_>,
) -> Vec<String> {
    let fields = [("from", from), ("to", to)];
    let fields = fields.map(|(name, value)| (name.to_owned(), value.into()));
    let path = context.insert_named(NAME, within, fields.into_iter().collect());
    let path = path.unwrap_or_default();
    context.change_named(NAME, &path, |message| {
        set_common(message, body, 0, status, direction);
    });
    path
}

/// What the application answers to an inbound message: the `<Message>`s of its TwiML.
fn answer(inbound: &Record, reply: Option<&WebhookReply>, context: &mut Context<'_>) {
    let Some(reply) = reply.filter(|reply| reply.status.is_success()) else {
        return;
    };
    let text = String::from_utf8_lossy(&reply.body);
    let Ok(document) = Element::parse(&text) else {
        return;
    };
    let field = |name| inbound.text(name).unwrap_or_default().to_owned();
    let (from, to) = (field("to"), field("from"));
    for message in document
        .children()
        .filter(|child| child.name() == "Message")
    {
        let body = body_of(message);
        let to = message.get("to").unwrap_or(&to);
        let from = message.get("from").unwrap_or(&from);
        let within = inbound.within().to_vec();
        let path = insert(
            (from, to, &body),
            ("queued", "outbound-reply"),
            &within,
            context,
        );
        if let Some(message) = context.find_named(NAME, &path).cloned() {
            schedule_steps(&message, context);
        }
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

fn common_parameters(message: &Record) -> Vec<(&'static str, String)> {
    let field = |name| message.text(name).unwrap_or_default().to_owned();
    let sid = message.key().to_owned();
    vec![
        ("MessageSid", sid.clone()),
        ("SmsSid", sid),
        ("AccountSid", field("account_sid")),
        ("From", field("from")),
        ("To", field("to")),
        ("ApiVersion", "2010-04-01".to_owned()),
    ]
}
