//! Version 1 of the Proxy API, at `https://proxy.twilio.com/v1`.
//!
//! Two people call and text each other through numbers that hide their own.
//!
//! [Twilio's page](https://www.twilio.com/docs/proxy/api)

pub use self::{
    interaction::Interaction,
    message_interaction::{CreateMessageInteraction, MessageInteraction},
    participant::{CreateParticipant, Participant},
    phone_number::{CreatePhoneNumber, PhoneNumber, PhoneNumberCapabilities, UpdatePhoneNumber},
    service::{
        CreateService, Service, ServiceGeoMatchLevel, ServiceNumberSelectionBehavior, UpdateService,
    },
    session::{CreateSession, Session, SessionMode, SessionStatus, UpdateSession},
    shared::{InteractionResourceStatus, InteractionType},
    sids::ChatService,
};

mod interaction;
mod message_interaction;
mod participant;
mod phone_number;
mod service;
mod session;
mod shared;
mod sids;

/// The descriptors of all resources of this version.
pub const RESOURCES: &[&twilio_runtime::descriptor::ResourceDescriptor] = &[
    <Interaction as twilio_runtime::Resource>::DESCRIPTOR,
    <MessageInteraction as twilio_runtime::Resource>::DESCRIPTOR,
    <Participant as twilio_runtime::Resource>::DESCRIPTOR,
    <PhoneNumber as twilio_runtime::Resource>::DESCRIPTOR,
    <Service as twilio_runtime::Resource>::DESCRIPTOR,
    <Session as twilio_runtime::Resource>::DESCRIPTOR,
];
