//! [`PhoneMessage`]: a message to or from a phone, of any product.

use jiff::Timestamp;

use super::{api::message, conversations, proxy::inbound};
use crate::{Context, Record, Rejection};

/// A message as a phone sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PhoneMessage {
    /// The message's SID.
    pub sid: String,
    /// The sender.
    pub from: String,
    /// The recipient.
    pub to: String,
    /// The text; empty if it was redacted.
    pub body: String,
    /// The URLs of its media.
    pub media_urls: Vec<String>,
    /// The status: `queued`, `delivered`, ...
    pub status: String,
    /// Twilio's error code if it did not arrive.
    pub error_code: Option<u32>,
    /// When it was created.
    pub at: Timestamp,
}

impl PhoneMessage {
    /// Whether it has arrived at the phone or the application.
    pub fn has_arrived(&self) -> bool {
        ["delivered", "received", "read"].contains(&&*self.status)
    }

    fn of(message: &Record) -> Self {
        let text = |field| message.text(field).unwrap_or_default().to_owned();
        let urls = message.get(message::MEDIA_URLS).as_array();
        let urls = urls.into_iter().flatten().filter_map(|url| url.as_str());
        let code = message.get("error_code").as_u64();
        Self {
            sid: message.key().to_owned(),
            from: text("from"),
            to: text("to"),
            body: text("body"),
            media_urls: urls.map(str::to_owned).collect(),
            status: text("status"),
            error_code: code.and_then(|code| code.try_into().ok()),
            at: time(message),
        }
    }

    /// A message of Proxy to or from a phone, if messages are not served.
    pub(super) fn of_proxy(interaction: &Record, [from, to]: [&str; 2], body: &str) -> Self {
        let sid = interaction.text("outbound_resource_sid");
        Self {
            sid: sid.unwrap_or_default().to_owned(),
            from: from.to_owned(),
            to: to.to_owned(),
            body: body.to_owned(),
            media_urls: Vec::new(),
            status: "delivered".to_owned(),
            error_code: None,
            at: time(interaction),
        }
    }
}

fn time(record: &Record) -> Timestamp {
    let created = record.text("date_created");
    let created = created.and_then(|text| text.parse().ok());
    created.unwrap_or_default()
}

/// Receives a message from a phone. The first of these that accepts it handles it: Proxy, a
/// conversation, or one of the account's numbers. Returns its SID.
pub(crate) fn receive_message(
    texts: (&str, &str, &str),
    context: &mut Context<'_>,
) -> Result<String, Rejection> {
    let (from, to, body) = texts;
    let sid = inbound::receive(inbound::Inbound { from, to, body }, context);
    if let Some(sid) = sid.or_else(|| conversations::inbound::receive(texts, context)) {
        return Ok(sid);
    }
    let path = message::receive(texts, context)?;
    Ok(path.last().cloned().unwrap_or_default())
}

/// The messages to and from a phone, the oldest first.
pub(crate) fn messages(number: &str, context: &Context<'_>) -> Vec<PhoneMessage> {
    if context.is_served(message::NAME) {
        let messages = message::of_phone(number, context);
        messages.map(PhoneMessage::of).collect()
    } else {
        inbound::of_phone(number, context)
    }
}
