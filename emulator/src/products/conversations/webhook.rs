//! The webhooks before and after a change.
//!
//! As in Twilio, requests to the API cause webhooks only with `X-Twilio-Webhook-Enabled: true`.

use http::StatusCode;
use serde_json::{Map, Value};

use super::Family;
use crate::{Context, Parameters, Record, Rejection};

/// The code of a change that the application rejected; Twilio's is not known.
const REFUSED: u32 = 20403;

/// The sources of an event: a request, or a phone.
pub(super) const API: &str = "API";
pub(super) const PHONE: &str = "SMS";

/// Noun and verb: `("Message", "Add")`.
type Event<'a> = (&'a str, &'a str);

/// Calls the application before a change: 4xx rejects it, JSON with 200 changes fields, any
/// other response accepts it unchanged.
pub(super) fn before(
    family: &Family,
    event: Event<'_>,
    record: &Record,
    parameters: &Parameters,
    context: &mut Context<'_>,
) -> Result<Map<String, Value>, Rejection> {
    let event_type = event_type(event);
    let url = configured(family, "pre_webhook_url", &event_type, record, context);
    let Some(url) = url.filter(|_| is_enabled(parameters)) else {
        return Ok(Map::new());
    };
    let reply = context.ask_application(&url, describe(event, API, record))?;
    let Some(reply) = reply else {
        return Ok(Map::new());
    };
    if reply.status.is_client_error() {
        let message = format!("The application rejected {event_type}");
        return Err(Rejection::new(StatusCode::FORBIDDEN, REFUSED, message));
    }
    let changes = serde_json::from_slice(&reply.body);
    Ok(changes
        .ok()
        .filter(|_| reply.status == StatusCode::OK)
        .unwrap_or_default())
}

/// Notifies the application, and the conversation's own webhooks, of a change.
pub(super) fn after(
    family: &Family,
    event: Event<'_>,
    record: &Record,
    parameters: &Parameters,
    context: &mut Context<'_>,
) {
    if is_enabled(parameters) {
        tell(family, event, API, record, context);
    }
}

/// Notifies the application that a receipt has changed.
pub(super) fn delivered(family: &Family, receipt: &Record, context: &mut Context<'_>) {
    tell(family, ("Delivery", "Updated"), PHONE, receipt, context);
}

/// Calls every URL that receives this event.
pub(super) fn tell(
    family: &Family,
    event: Event<'_>,
    source: &str,
    record: &Record,
    context: &mut Context<'_>,
) {
    let event_type = event_type(event);
    let shared = configured(family, "post_webhook_url", &event_type, record, context);
    let own: Vec<_> = context
        .below_named(family.scoped_webhooks, conversation(family, record))
        .map(|webhook| webhook.get("configuration"))
        .filter(|configuration| contains(&configuration["filters"], &event_type))
        .filter_map(|configuration| configuration["url"].as_str().map(str::to_owned))
        .collect();
    for url in shared.into_iter().chain(own) {
        context.call(&*url, describe(event, source, record));
    }
}

fn event_type((noun, verb): Event<'_>) -> String {
    format!("on{noun}{verb}")
}

fn is_enabled(parameters: &Parameters) -> bool {
    parameters.text("X-Twilio-Webhook-Enabled") == Some("true")
}

/// The URL for all conversations, if it receives this event. Without filters it receives
/// every event.
fn configured(
    family: &Family,
    field: &str,
    event_type: &str,
    record: &Record,
    context: &Context<'_>,
) -> Option<String> {
    let service = service(family, record);
    let configuration = context.find_named(family.configuration, service)?;
    let filters = configuration.get("filters");
    let has_filters = filters
        .as_array()
        .is_some_and(|filters| !filters.is_empty());
    if has_filters && !contains(filters, event_type) {
        return None;
    }
    let url = configuration.text(field).filter(|url| !url.is_empty());
    url.map(str::to_owned)
}

fn contains(filters: &Value, event_type: &str) -> bool {
    let mut filters = filters.as_array().into_iter().flatten();
    filters.any(|filter| filter == event_type)
}

/// The path values of the service; empty for the default service.
fn service<'a>(family: &Family, record: &'a Record) -> &'a [String] {
    let values = family.configuration.1.matches('{').count();
    record.path().get(..values).unwrap_or_default()
}

fn conversation<'a>(family: &Family, record: &'a Record) -> &'a [String] {
    let values = service(family, record).len() + 1;
    record.path().get(..values).unwrap_or_default()
}

/// The parameters of a webhook: the event, and fields of the record.
fn describe(event: Event<'_>, source: &str, record: &Record) -> Vec<(&'static str, String)> {
    let mut parameters = vec![
        ("EventType", event_type(event)),
        ("Source", source.to_owned()),
    ];
    if event.1 != "Add" {
        let name = match event.0 {
            "Message" => "MessageSid",
            "Participant" => "ParticipantSid",
            "Delivery" => "DeliveryReceiptSid",
            _ => "ConversationSid",
        };
        parameters.push((name, record.key().to_owned()));
    }
    let fields = [
        ("AccountSid", "account_sid"),
        ("ChatServiceSid", "chat_service_sid"),
        ("ConversationSid", "conversation_sid"),
        ("MessageSid", "message_sid"),
        ("ParticipantSid", "participant_sid"),
        ("ChannelMessageSid", "channel_message_sid"),
        ("Index", "index"),
        ("Body", "body"),
        ("Author", "author"),
        ("Identity", "identity"),
        ("FriendlyName", "friendly_name"),
        ("UniqueName", "unique_name"),
        ("State", "state"),
        ("Status", "status"),
        ("Attributes", "attributes"),
        ("DateCreated", "date_created"),
    ];
    for (name, field) in fields {
        match record.get(field) {
            Value::Null => {}
            Value::String(text) => parameters.push((name, text.clone())),
            value => parameters.push((name, value.to_string())),
        }
    }
    if let Value::Object(binding) = record.get("messaging_binding") {
        for (name, member) in [
            ("MessagingBinding.Address", "address"),
            ("MessagingBinding.ProxyAddress", "proxy_address"),
        ] {
            let text = binding.get(member).and_then(Value::as_str);
            parameters.extend(text.map(|text| (name, text.to_owned())));
        }
    }
    parameters
}
