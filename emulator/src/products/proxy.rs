//! Proxy's seven resources, with the rules that their declarations do not contain.
//!
//! One file per resource; their shared code is in [`pool`] (the choice of a participant's proxy
//! number), [`state`] (lookups of sessions and participants), [`expiry`] (the end of a
//! session), [`inbound`] (messages from phones), [`callback`] and [`refusal`] (Proxy's error
//! codes).

use std::sync::Arc;

use twilio_resources::proxy::v1::{
    Interaction, MessageInteraction, Participant, PhoneNumber, Service, Session, ShortCode,
};

use twilio_runtime::{Resource, descriptor::ResourceDescriptor};

use crate::{Rules, catalog::Name};

mod callback;
mod expiry;
pub(crate) mod inbound;
mod interaction;
mod message_interaction;
mod participant;
mod phone_number;
mod pool;
mod refusal;
mod service;
mod session;
mod short_code;
mod state;

const SESSIONS: Name = Name("proxy", "/v1/Services/{ServiceSid}/Sessions");
pub(crate) const PHONE_NUMBERS: Name = Name("proxy", "/v1/Services/{ServiceSid}/PhoneNumbers");
const INTERACTIONS: Name = Name(
    "proxy",
    "/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Interactions",
);

/// The rules of the resource at this path.
pub(super) fn rules(path: &str) -> Option<Arc<dyn Rules>> {
    let is = |descriptor: &ResourceDescriptor| descriptor.path() == path;
    Some(if is(Service::DESCRIPTOR) {
        Arc::new(service::ServiceRules)
    } else if is(Session::DESCRIPTOR) {
        Arc::new(session::SessionRules)
    } else if is(Participant::DESCRIPTOR) {
        Arc::new(participant::ParticipantRules)
    } else if is(MessageInteraction::DESCRIPTOR) {
        Arc::new(message_interaction::MessageInteractionRules)
    } else if is(Interaction::DESCRIPTOR) {
        Arc::new(interaction::InteractionRules)
    } else if is(PhoneNumber::DESCRIPTOR) {
        Arc::new(phone_number::PhoneNumberRules)
    } else if is(ShortCode::DESCRIPTOR) {
        Arc::new(short_code::ShortCodeRules)
    } else {
        return None;
    })
}
