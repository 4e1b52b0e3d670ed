//! Version 1 of the Monitor API, at `https://monitor.twilio.com/v1`.
//!
//! Alerts, and events of an account.
//!
//! [Twilio's page](https://www.twilio.com/docs/usage/monitor-alert)

pub use self::{
    alert::{Alert, AlertFilter, AlertSummary, HttpMethod},
    event::{Event, EventFilter},
    sids::User,
};

mod alert;
mod event;
mod sids;

/// The descriptors of all resources of this version.
pub const RESOURCES: &[&twilio_runtime::descriptor::ResourceDescriptor] = &[
    <Alert as twilio_runtime::Resource>::DESCRIPTOR,
    <Event as twilio_runtime::Resource>::DESCRIPTOR,
];
