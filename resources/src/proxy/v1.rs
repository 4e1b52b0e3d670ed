//! Version 1 of the Proxy API, at `https://proxy.twilio.com/v1`.
//!
//! ```text
//! Service                     settings, and a pool of numbers
//! ├─ PhoneNumber, ShortCode   the pool
//! └─ Session                  one conversation
//!    ├─ Interaction           a call or a message between them
//!    └─ Participant           one of the two people
//!       └─ MessageInteraction a message sent to this one person
//! ```
//!
//! A record's identifiers and its date of creation are plain fields. Everything else
//! is an [`Option`], because the API may leave it out.

pub use self::{
    capabilities::Capabilities,
    interaction::{Interaction, InteractionType, ResourceStatus},
    message_interaction::{CreateMessageInteraction, MessageInteraction},
    participant::{CreateParticipant, Participant},
    phone_number::{CreatePhoneNumber, PhoneNumber, UpdatePhoneNumber},
    service::{
        ChatInstance, CreateService, GeoMatchLevel, NumberSelectionBehavior, Service, UpdateService,
    },
    session::{
        CreateSession, Session, SessionMode, SessionParticipant, SessionStatus, UpdateSession,
    },
    short_code::{CreateShortCode, ShortCode, UpdateShortCode},
};

mod capabilities;
mod interaction;
mod message_interaction;
mod participant;
mod phone_number;
mod service;
mod session;
mod short_code;

/// The descriptors of all resources of this version.
pub const RESOURCES: &[&twilio_runtime::descriptor::ResourceDescriptor] = &[
    <Service as twilio_runtime::Resource>::DESCRIPTOR,
    <PhoneNumber as twilio_runtime::Resource>::DESCRIPTOR,
    <ShortCode as twilio_runtime::Resource>::DESCRIPTOR,
    <Session as twilio_runtime::Resource>::DESCRIPTOR,
    <Interaction as twilio_runtime::Resource>::DESCRIPTOR,
    <Participant as twilio_runtime::Resource>::DESCRIPTOR,
    <MessageInteraction as twilio_runtime::Resource>::DESCRIPTOR,
];

#[cfg(test)]
mod tests;
