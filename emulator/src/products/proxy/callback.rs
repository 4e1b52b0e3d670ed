//! `CallbackUrl`: a webhook for each interaction.

use serde_json::Value;
use twilio_resources::proxy::v1::{Service, Session};

use super::expiry;
use crate::{Context, Record};

/// The parameters of an interaction's webhooks, with the fields that fill them.
const PARAMETERS: [(&str, &str); 16] = [
    ("interactionSid", "sid"),
    ("interactionAccountSid", "account_sid"),
    ("interactionServiceSid", "service_sid"),
    ("interactionSessionSid", "session_sid"),
    ("interactionType", "type"),
    ("interactionData", "data"),
    ("interactionDateCreated", "date_created"),
    ("interactionDateUpdated", "date_updated"),
    ("inboundParticipantSid", "inbound_participant_sid"),
    ("inboundResourceSid", "inbound_resource_sid"),
    ("inboundResourceStatus", "inbound_resource_status"),
    ("inboundResourceType", "inbound_resource_type"),
    ("outboundParticipantSid", "outbound_participant_sid"),
    ("outboundResourceSid", "outbound_resource_sid"),
    ("outboundResourceStatus", "outbound_resource_status"),
    ("outboundResourceType", "outbound_resource_type"),
];

/// The parameters of a webhook for an interaction.
pub(super) fn parameters(interaction: &Record) -> Vec<(&'static str, String)> {
    let known = PARAMETERS.into_iter().filter_map(|(name, field)| {
        let text = interaction.get(field).as_str()?;
        Some((name, text.to_owned()))
    });
    known.collect()
}

/// Calls the service's `CallbackUrl`, if it has one.
pub(super) fn tell(interaction: &Record, context: &mut Context<'_>) {
    let service = interaction.path().get(..1).unwrap_or_default();
    let service = context.find::<Service>(service);
    let url = service.and_then(|service| service.text("callback_url"));
    if let Some(url) = url.map(str::to_owned) {
        context.call(&*url, parameters(interaction));
    }
}

/// Marks a session as used: it is in progress, and its `Ttl` counts from now.
pub(super) fn used(session: &[String], context: &mut Context<'_>) {
    let now = context.now_text();
    context.change::<Session>(session, |session| {
        if session.text("status") == Some("open") {
            session.set("status", "in-progress");
        }
        session.set("date_last_interaction", now.as_str());
        session.set("date_updated", Value::from(now));
    });
    expiry::watch(session, context);
}
