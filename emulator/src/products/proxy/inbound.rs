//! Messages from a phone to a number of the pool: they go to the other participant of the open
//! session, unless the application stops them. Without an open session that accepts messages
//! the out-of-session callback is called.

use serde_json::{Map, Value, json};
use twilio_resources::proxy::v1::{Interaction, Participant, PhoneNumber, Service, Session};

use super::{INTERACTIONS, callback, state};
use crate::{Context, PhoneMessage, Record, WebhookReply, products::api::message};

/// The event that the application has responded to the intercept callback.
pub(super) const INTERCEPTED: &str = "intercepted";

// Members of an interaction that clients do not see.
/// The SID of the participant that receives the message.
const RECIPIENT: &str = "recipient";
/// The text of the message.
const BODY: &str = "body";

/// A message from a phone.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Inbound<'a> {
    pub(crate) from: &'a str,
    pub(crate) to: &'a str,
    pub(crate) body: &'a str,
}

/// Receives a message, if it is to a number of a pool; returns the SID of the message.
pub(crate) fn receive(inbound: Inbound<'_>, context: &mut Context<'_>) -> Option<String> {
    let number = context.indexed::<PhoneNumber>(inbound.to).next()?;
    let service = number.within().to_vec();
    let stored = message::received((inbound.from, inbound.to, inbound.body), context);
    let sid = match &stored {
        Some(path) => path.last().cloned().unwrap_or_default(),
        None => context.new_sid("SM"),
    };
    match route(inbound, &service, context) {
        Some((sender, recipient)) => begin(inbound, &sid, (&sender, &recipient), context),
        None => out_of_session(inbound, &sid, (&service, stored.as_deref()), context),
    }
    Some(sid)
}

/// The participant that sent the message, and the other participant of the session.
fn route(
    inbound: Inbound<'_>,
    service: &[String],
    context: &Context<'_>,
) -> Option<(Record, Record)> {
    let key = state::pair_key(service.first()?, inbound.from, inbound.to);
    let sender = context.indexed::<Participant>(&key).next()?;
    let session = context.find::<Session>(sender.within())?;
    if !state::is_open(session) || !state::takes_messages(session) {
        return None;
    }
    let mut others = state::active(sender.within(), context);
    let other = others.find(|other| other.key() != sender.key())?;
    Some((sender.clone(), other.clone()))
}

/// Records the interaction, and asks the application whether to continue.
fn begin(
    inbound: Inbound<'_>,
    sid: &str,
    (sender, recipient): (&Record, &Record),
    context: &mut Context<'_>,
) {
    let fields = json!({
        "sid": context.new_sid("KI"),
        "data": json!({ "body": inbound.body }).to_string(),
        "type": "message",
        "inbound_participant_sid": sender.key(),
        "inbound_resource_sid": sid,
        "inbound_resource_status": "received",
        "inbound_resource_type": "Message",
        "outbound_participant_sid": recipient.key(),
        BODY: inbound.body,
        RECIPIENT: recipient.key(),
    });
    let fields: Map<_, _> = fields.as_object().cloned().unwrap_or_default();
    let interaction = context.insert_named(INTERACTIONS, sender.within(), fields);
    let found = interaction.and_then(|path| context.find::<Interaction>(&path).cloned());
    let Some(interaction) = found else { return };
    let service = context.find::<Service>(&interaction.path()[..1]);
    let url = service.and_then(|service| service.text("intercept_callback_url"));
    match url.map(str::to_owned) {
        Some(url) => {
            let parameters = callback::parameters(&interaction);
            let then = (INTERACTIONS, interaction.path(), INTERCEPTED);
            context.call_then(&*url, parameters, then);
        }
        None => pass_on(&interaction, context),
    }
}

/// Handles the application's response: 403 stops the message, any other response does not.
pub(super) fn intercepted(
    interaction: &Record,
    reply: Option<&WebhookReply>,
    context: &mut Context<'_>,
) {
    if reply.is_some_and(|reply| reply.status == http::StatusCode::FORBIDDEN) {
        let now = context.now_text();
        context.change::<Interaction>(interaction.path(), |interaction| {
            interaction.set("outbound_resource_status", "canceled");
            interaction.set("date_updated", now);
        });
    } else {
        pass_on(interaction, context);
    }
}

/// Forwards the message to the other participant.
fn pass_on(interaction: &Record, context: &mut Context<'_>) {
    let [service, session, _] = interaction.path() else {
        return;
    };
    let recipient = interaction.text(RECIPIENT).unwrap_or_default().to_owned();
    let path = [service.clone(), session.clone(), recipient];
    let Some(recipient) = context.find::<Participant>(&path).cloned() else {
        return;
    };
    let body = interaction.text(BODY).unwrap_or_default();
    let sid = deliver(&recipient, body, context);
    let now = context.now_text();
    context.change::<Interaction>(interaction.path(), |interaction| {
        interaction.set("outbound_resource_sid", sid);
        interaction.set("outbound_resource_status", "sent");
        interaction.set("outbound_resource_type", "Message");
        interaction.set("date_updated", now);
    });
    callback::used(&path[..2], context);
    if let Some(interaction) = context.find::<Interaction>(interaction.path()).cloned() {
        callback::tell(&interaction, context);
    }
}

/// Sends a text to a participant's phone from its proxy number; returns the message's SID.
pub(super) fn deliver(recipient: &Record, body: &str, context: &mut Context<'_>) -> String {
    let field = |name| recipient.text(name).unwrap_or_default();
    let texts = (field("proxy_identifier"), field("identifier"), body);
    match message::send(texts, context) {
        Some(path) => path.last().cloned().unwrap_or_default(),
        None => context.new_sid("SM"),
    }
}

/// The messages that a phone sent, and those that Proxy forwarded to it, the oldest first.
pub(crate) fn of_phone(number: &str, context: &Context<'_>) -> Vec<PhoneMessage> {
    let interactions = context.below_named(INTERACTIONS, &[]);
    let messages = interactions.filter_map(|interaction| {
        let participant = |field| {
            let sid = interaction.text(field)?.to_owned();
            context.find::<Participant>(&[interaction.within(), &[sid]].concat())
        };
        let data = interaction.text("data").unwrap_or_default();
        let data: Value = serde_json::from_str(data).unwrap_or_default();
        let body = data["body"].as_str().unwrap_or_default();
        let ends = |who: &Record| {
            let end = |field| who.text(field).unwrap_or_default().to_owned();
            [end("identifier"), end("proxy_identifier")]
        };
        let inbound = participant("inbound_participant_sid").map(ends);
        let outbound = participant("outbound_participant_sid").map(ends);
        match (inbound, outbound) {
            (Some([phone, proxy]), _) if phone == number => {
                Some(PhoneMessage::of_proxy(interaction, [&phone, &proxy], body))
            }
            (_, Some([phone, proxy])) if phone == number && was_sent(interaction) => {
                Some(PhoneMessage::of_proxy(interaction, [&proxy, &phone], body))
            }
            _ => None,
        }
    });
    messages.collect()
}

fn was_sent(interaction: &Record) -> bool {
    interaction.text("outbound_resource_status") == Some("sent")
}

/// Notifies the application of a message without an open session, with data about the sender's
/// last session. Its TwiML is executed if messages are served.
fn out_of_session(
    inbound: Inbound<'_>,
    sid: &str,
    (service, message): (&[String], Option<&[String]>),
    context: &mut Context<'_>,
) {
    let url = context.find::<Service>(service);
    let url = url.and_then(|service| service.text("out_of_session_callback_url"));
    let Some(url) = url.map(str::to_owned) else {
        return;
    };
    let mut parameters = vec![
        ("AccountSid", context.account_sid().to_owned()),
        ("MessageSid", sid.to_owned()),
        ("SmsSid", sid.to_owned()),
        ("From", inbound.from.to_owned()),
        ("To", inbound.to.to_owned()),
        ("Body", inbound.body.to_owned()),
    ];
    parameters.extend(earlier(inbound, service, context));
    match message {
        Some(path) => context.call_then(&*url, parameters, (message::NAME, path, message::REPLY)),
        None => context.call(&*url, parameters),
    }
}

/// The last session of the sender, as parameters of the webhook.
fn earlier(
    inbound: Inbound<'_>,
    service: &[String],
    context: &Context<'_>,
) -> Vec<(&'static str, String)> {
    let mut participants = context.below::<Participant>(service).filter(|participant| {
        participant.text("identifier") == Some(inbound.from)
            && participant.text("proxy_identifier") == Some(inbound.to)
    });
    let last = participants.by_ref().last();
    let session = last.and_then(|last| context.find::<Session>(last.within()));
    let Some(session) = session else {
        return Vec::new();
    };
    let field = |name| session.text(name).unwrap_or_default().to_owned();
    vec![
        ("sessionSid", session.key().to_owned()),
        ("sessionServiceSid", field("service_sid")),
        ("sessionUniqueName", field("unique_name")),
        ("sessionStatus", field("status")),
        ("sessionClosedReason", field("closed_reason")),
    ]
}
