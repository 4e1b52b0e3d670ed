//! Version 2 of the Flex API, at `https://flex-api.twilio.com/v2`.
//!
//! Users of the contact center and chats on web pages.
//!
//! [Twilio's page](https://www.twilio.com/docs/flex/developer)

pub use self::{
    flex_user::{FlexUser, UpdateFlexUser},
    sids::{Conversation, FlexInstance, FlexTeam, User, Worker, Workspace},
    web_channel::{CreateWebChannel, WebChannel},
};

mod flex_user;
mod sids;
mod web_channel;

/// The descriptors of all resources of this version.
pub const RESOURCES: &[&twilio_runtime::descriptor::ResourceDescriptor] = &[
    <FlexUser as twilio_runtime::Resource>::DESCRIPTOR,
    <WebChannel as twilio_runtime::Resource>::DESCRIPTOR,
];
