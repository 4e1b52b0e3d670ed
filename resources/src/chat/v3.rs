//! Version 3 of the Chat API, at `https://chat.twilio.com/v3`.
//!
//! Channels that move between services.
//!
//! [Twilio's page](https://www.twilio.com/docs/chat)

pub use self::{
    channel::{Channel, ChannelType, ChannelWebhookEnabledType, UpdateChannel},
    sids::{ChatService, MessagingService},
};

mod channel;
mod sids;

/// The descriptors of all resources of this version.
pub const RESOURCES: &[&twilio_runtime::descriptor::ResourceDescriptor] =
    &[<Channel as twilio_runtime::Resource>::DESCRIPTOR];
