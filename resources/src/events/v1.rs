//! Version 1 of the Event Streams API, at `https://events.twilio.com/v1`.
//!
//! Events of all products, sent to your own sink.
//!
//! [Twilio's page](https://www.twilio.com/docs/events)

pub use self::{
    event_type::{EventType, EventTypeFilter},
    schema::Schema,
    schema_version::SchemaVersion,
    sink::{CreateSink, Sink, SinkFilter, SinkStatus, SinkType, UpdateSink},
    sink_test::SinkTest,
    sink_validate::{CreateSinkValidate, SinkValidate},
    subscribed_event::{CreateSubscribedEvent, SubscribedEvent, UpdateSubscribedEvent},
    subscription::{CreateSubscription, Subscription, SubscriptionFilter, UpdateSubscription},
};

mod event_type;
mod schema;
mod schema_version;
mod sink;
mod sink_test;
mod sink_validate;
mod subscribed_event;
mod subscription;

/// The descriptors of all resources of this version.
pub const RESOURCES: &[&twilio_runtime::descriptor::ResourceDescriptor] = &[
    <EventType as twilio_runtime::Resource>::DESCRIPTOR,
    <Schema as twilio_runtime::Resource>::DESCRIPTOR,
    <SchemaVersion as twilio_runtime::Resource>::DESCRIPTOR,
    <Sink as twilio_runtime::Resource>::DESCRIPTOR,
    <SinkTest as twilio_runtime::Resource>::DESCRIPTOR,
    <SinkValidate as twilio_runtime::Resource>::DESCRIPTOR,
    <SubscribedEvent as twilio_runtime::Resource>::DESCRIPTOR,
    <Subscription as twilio_runtime::Resource>::DESCRIPTOR,
];
