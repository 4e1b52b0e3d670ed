//! Proxy's seven resources, with the rules that their declarations do not contain.
//! Other products' rules do not belong here.
//!
//! One file per resource; what several of them need is in [`pool`] (which proxy
//! number a participant gets), [`state`] (what other records say of a session or a
//! participant) and [`refusal`] (Proxy's error codes).

use std::sync::Arc;

use twilio_resources::proxy::v1::{
    Interaction, MessageInteraction, Participant, PhoneNumber, Service, Session, ShortCode,
};

use twilio_runtime::{Resource, descriptor::ResourceDescriptor};

use crate::{Builder, Emulator, Rules};

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

/// The rules of the resource at this path.
pub(super) fn rules(path: &str) -> Option<Arc<dyn Rules>> {
    let paths = [
        Service::DESCRIPTOR,
        Session::DESCRIPTOR,
        Participant::DESCRIPTOR,
        MessageInteraction::DESCRIPTOR,
        Interaction::DESCRIPTOR,
        PhoneNumber::DESCRIPTOR,
        ShortCode::DESCRIPTOR,
    ]
    .map(ResourceDescriptor::path);
    let rules: [Arc<dyn Rules>; 7] = [
        Arc::new(service::ServiceRules),
        Arc::new(session::SessionRules),
        Arc::new(participant::ParticipantRules),
        Arc::new(message_interaction::MessageInteractionRules),
        Arc::new(interaction::InteractionRules),
        Arc::new(phone_number::PhoneNumberRules),
        Arc::new(short_code::ShortCodeRules),
    ];
    let mut rules = paths.into_iter().zip(rules);
    rules
        .find(|(other, _)| *other == path)
        .map(|(_, rules)| rules)
}

/// An emulator of Proxy: services, their number pools, sessions, participants and
/// interactions, under Proxy's own rules.
///
/// ```
/// # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
/// use twilio_resources::proxy::v1::{CreateService, Service};
///
/// let emulator = twilio_emulator::proxy().start().await?;
/// let service = Service::create(&emulator.client(), CreateService::new("support")).await?;
/// assert_eq!(service.unique_name.as_deref(), Some("support"));
/// emulator.shutdown().await;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn proxy() -> Builder {
    Emulator::builder()
        .resource::<Service>()
        .resource::<Session>()
        .resource::<Participant>()
        .resource::<MessageInteraction>()
        .resource::<Interaction>()
        .resource::<PhoneNumber>()
        .resource::<ShortCode>()
}
