//! Messages: they are checked, sent step by step as the clock advances, and report their
//! status to `StatusCallback`. Incoming ones call the application, whose TwiML is executed.
//!
//! [`check`] contains the rejections, [`progress`] the statuses, [`inbound`] messages from
//! phones, [`schedule`] scheduled messages, [`service`] messaging services, [`media`] and
//! [`segments`] the content of a message.

use serde_json::{Map, Value};

pub(super) use self::check::{is_address, is_own};
pub(crate) use self::inbound::{REPLY, own_number, receive, received};
use super::names;
use crate::{Context, Parameters, Record, Rejection, Rules, WebhookReply, catalog::Name};

mod check;
mod inbound;
mod media;
mod progress;
mod schedule;
mod segments;
mod service;

pub(crate) const NAME: Name = names::MESSAGES;

// Members of a message that clients do not see.
/// The URLs of its media.
pub(crate) const MEDIA_URLS: &str = "media_urls";
/// The URL that receives its status.
const STATUS_CALLBACK: &str = "status_callback";

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

    fn missing(&self, parameter: &str) -> Rejection {
        check::missing(parameter)
    }

    fn index_keys(&self, record: &Record) -> Vec<String> {
        service::index_key(record).into_iter().collect()
    }

    fn before_create(
        &self,
        record: &mut Record,
        parameters: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        check::new_message(parameters, context)?;
        schedule::check(parameters, context)?;
        let text = |name| parameters.text(name).filter(|text| !text.is_empty());
        let service = text("MessagingServiceSid");
        let status = match (schedule::is_asked(parameters), service) {
            (true, Some(_)) => "scheduled",
            (_, Some(_)) => "accepted",
            (_, None) => "queued",
        };
        let draft = Draft {
            body: text("Body").unwrap_or_default(),
            media_urls: media::urls(parameters).map(str::to_owned).collect(),
            status,
            direction: "outbound-api",
        };
        draft.fill(record);
        let own_callback = text("StatusCallback").map(str::to_owned);
        let callback = own_callback.or_else(|| service::status_callback(service, context));
        record.set(STATUS_CALLBACK, callback);
        record.set(schedule::SEND_AT, text("SendAt"));
        Ok(())
    }

    fn after_create(
        &self,
        record: &Record,
        _: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        media::add_all(record, context);
        if record.text("status") == Some("scheduled") {
            schedule::wait(record, context);
        } else {
            progress::begin(record, context);
        }
        Ok(())
    }

    fn before_update(
        &self,
        record: &Record,
        changes: &mut Map<String, Value>,
        _: &Parameters,
        _: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        if changes.get("body").is_some_and(|body| body != "") {
            let reason = "may only be cleared";
            return Err(Rejection::invalid_parameter("Body", reason));
        }
        if changes.contains_key("status") {
            schedule::check_cancel(record)?;
        }
        if changes.contains_key("body") {
            progress::check_over(record)?;
        }
        Ok(())
    }

    fn after_update(
        &self,
        record: &Record,
        parameters: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        if parameters.text("Status") == Some("canceled") {
            progress::tell(record, "canceled", None, context);
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
            REPLY => inbound::reply(record, reply, context),
            schedule::SEND => schedule::send(record, context),
            status => progress::reach(record, status, context),
        }
    }
}

/// The fields of a new message, except its sender and recipient.
struct Draft<'a> {
    body: &'a str,
    media_urls: Vec<String>,
    status: &'a str,
    direction: &'a str,
}

impl Draft<'_> {
    fn fill(&self, message: &mut Record) {
        if !self.media_urls.is_empty() {
            let sid = message.key().replacen("SM", "MM", 1);
            message.set_key(&sid);
        }
        message.set("body", self.body);
        message.set("status", self.status);
        message.set("direction", self.direction);
        message.set("num_segments", segments::segments(self.body).to_string());
        message.set("num_media", self.media_urls.len().to_string());
        message.set(MEDIA_URLS, self.media_urls.clone());
        message.set("api_version", "2010-04-01");
        message.set("price_unit", "USD");
    }
}

/// The messages to or from a phone, the oldest first.
pub(crate) fn of_phone<'a>(
    number: &'a str,
    context: &'a Context<'_>,
) -> impl Iterator<Item = &'a Record> {
    let messages = context.below_named(NAME, &[]);
    messages.filter(move |message| {
        let is_end = |end| message.text(end) == Some(number);
        is_end("from") || is_end("to")
    })
}

/// Sends a message for another product; returns its path, if messages are served.
pub(crate) fn send(
    (from, to, body): (&str, &str, &str),
    context: &mut Context<'_>,
) -> Option<Vec<String>> {
    let account = [context.account_sid().to_owned()];
    let draft = Draft {
        body,
        media_urls: Vec::new(),
        status: "queued",
        direction: "outbound-api",
    };
    let path = insert((from, to), &draft, &account, context)?;
    let message = context.find_named(NAME, &path).cloned()?;
    progress::begin(&message, context);
    Some(path)
}

/// Adds a message without rules; returns its path, if messages are served.
fn insert(
    (from, to): (&str, &str),
    draft: &Draft<'_>,
    within: &[String],
    context: &mut Context<'_>,
) -> Option<Vec<String>> {
    let fields = [("from", from), ("to", to)];
    let fields = fields.map(|(name, value)| (name.to_owned(), value.into()));
    let path = context.insert_named(NAME, within, fields.into_iter().collect())?;
    context.change_named(NAME, &path, |message| draft.fill(message));
    Some(path)
}

/// The parameters of every webhook of a message.
fn common_parameters(message: &Record) -> Vec<(&'static str, String)> {
    let field = |name| message.text(name).unwrap_or_default().to_owned();
    let sid = message.key().to_owned();
    let mut parameters = vec![
        ("MessageSid", sid.clone()),
        ("SmsSid", sid),
        ("AccountSid", field("account_sid")),
        ("From", field("from")),
        ("To", field("to")),
        ("ApiVersion", "2010-04-01".to_owned()),
    ];
    if let Some(service) = message.text("messaging_service_sid") {
        parameters.push(("MessagingServiceSid", service.to_owned()));
    }
    parameters
}
