//! Version 2 of the Messaging API, at `https://messaging.twilio.com/v2`.
//!
//! Senders of channels such as WhatsApp.
//!
//! [Twilio's page](https://www.twilio.com/docs/messaging/api)

pub use self::{
    channels_sender::{
        ChannelsSender, ChannelsSenderConfiguration, ChannelsSenderFilter, ChannelsSenderStatus,
        ChannelsSenderWebhook, Configuration, ConfigurationVerificationMethod,
        CreateChannelsSender, Items, Profile, ProfileGenericResponse, ProfileGenericResponseEmails,
        ProfileGenericResponsePhoneNumbers, ProfileGenericResponseWebsites, Properties, RcsCarrier,
        RcsCarrierStatus, RcsComplianceCountryResponse, RcsComplianceResponse, RcsCountryStatus,
        UpdateChannelsSender, Webhook, WebhookCallbackMethod,
    },
    domain_cert_v4::DomainCertV4,
    sids::{Certificate, Domain, Message},
    typing_indicator::{CreateTypingIndicator, CreateTypingIndicatorChannel, TypingIndicator},
};

mod channels_sender;
mod domain_cert_v4;
mod sids;
mod typing_indicator;

/// The descriptors of all resources of this version.
pub const RESOURCES: &[&twilio_runtime::descriptor::ResourceDescriptor] = &[
    <TypingIndicator as twilio_runtime::Resource>::DESCRIPTOR,
    <ChannelsSender as twilio_runtime::Resource>::DESCRIPTOR,
    <DomainCertV4 as twilio_runtime::Resource>::DESCRIPTOR,
];
