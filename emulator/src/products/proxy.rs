//! Proxy's seven resources, with the rules that their declarations do not contain.
//! Other products' rules do not belong here.
//!
//! One file per resource; what several of them need is in [`pool`] (which proxy
//! number a participant gets), [`state`] (what other records say of a session or a
//! participant) and [`refusal`] (Proxy's error codes).

use twilio_resources::proxy::v1::{
    Interaction, MessageInteraction, Participant, PhoneNumber, Service, Session, ShortCode,
};

use crate::{Builder, Emulator};

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
        .resource_with_rules::<Service>(service::ServiceRules)
        .resource_with_rules::<Session>(session::SessionRules)
        .resource_with_rules::<Participant>(participant::ParticipantRules)
        .resource_with_rules::<MessageInteraction>(message_interaction::MessageInteractionRules)
        .resource_with_rules::<Interaction>(interaction::InteractionRules)
        .resource_with_rules::<PhoneNumber>(phone_number::PhoneNumberRules)
        .resource_with_rules::<ShortCode>(short_code::ShortCodeRules)
}
