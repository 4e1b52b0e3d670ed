//! Version 1 of the Notify API, at `https://notify.twilio.com/v1`.
//!
//! Push notifications; Twilio has discontinued the product.
//!
//! [Twilio's page](https://www.twilio.com/docs/notify/api)

pub use self::{
    binding::{Binding, BindingFilter, BindingType, CreateBinding},
    credential::{CreateCredential, Credential, CredentialPushService, UpdateCredential},
    notification::{CreateNotification, Notification, NotificationPriority},
    service::{CreateService, Service, ServiceFilter, UpdateService},
    sids::MessagingService,
};

mod binding;
mod credential;
mod notification;
mod service;
mod sids;

/// The descriptors of all resources of this version.
pub const RESOURCES: &[&twilio_runtime::descriptor::ResourceDescriptor] = &[
    <Binding as twilio_runtime::Resource>::DESCRIPTOR,
    <Credential as twilio_runtime::Resource>::DESCRIPTOR,
    <Notification as twilio_runtime::Resource>::DESCRIPTOR,
    <Service as twilio_runtime::Resource>::DESCRIPTOR,
];
