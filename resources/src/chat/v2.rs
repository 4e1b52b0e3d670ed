//! Version 2 of the Chat API, at `https://chat.twilio.com/v2`.
//!
//! Channels, members and messages; Conversations replaces it.
//!
//! [Twilio's page](https://www.twilio.com/docs/chat)

pub use self::{
    binding::{Binding, BindingFilter},
    channel::{Channel, ChannelFilter, ChannelType, CreateChannel, DeleteChannel, UpdateChannel},
    channel_webhook::{
        ChannelWebhook, ChannelWebhookType, CreateChannelWebhook, UpdateChannelWebhook,
    },
    credential::{CreateCredential, Credential, UpdateCredential},
    invite::{CreateInvite, Invite, InviteFilter},
    member::{CreateMember, DeleteMember, Member, MemberFilter, UpdateMember},
    message::{
        CreateMessage, DeleteMessage, Message, MessageFilter, MessageOrderType, UpdateMessage,
    },
    role::{CreateRole, Role, RoleType, UpdateRole},
    service::{CreateService, Service, UpdateService},
    shared::{BindingType, HttpMethod, UserWebhookEnabledType},
    sids::{Flow, Media},
    user::{CreateUser, UpdateUser, User},
    user_binding::{UserBinding, UserBindingFilter},
    user_channel::{
        DeleteUserChannel, UpdateUserChannel, UserChannel, UserChannelNotificationLevel,
        UserChannelStatus,
    },
};

mod binding;
mod channel;
mod channel_webhook;
mod credential;
mod invite;
mod member;
mod message;
mod role;
mod service;
mod shared;
mod sids;
mod user;
mod user_binding;
mod user_channel;

/// The descriptors of all resources of this version.
pub const RESOURCES: &[&twilio_runtime::descriptor::ResourceDescriptor] = &[
    <Binding as twilio_runtime::Resource>::DESCRIPTOR,
    <Channel as twilio_runtime::Resource>::DESCRIPTOR,
    <ChannelWebhook as twilio_runtime::Resource>::DESCRIPTOR,
    <Credential as twilio_runtime::Resource>::DESCRIPTOR,
    <Invite as twilio_runtime::Resource>::DESCRIPTOR,
    <Member as twilio_runtime::Resource>::DESCRIPTOR,
    <Message as twilio_runtime::Resource>::DESCRIPTOR,
    <Role as twilio_runtime::Resource>::DESCRIPTOR,
    <Service as twilio_runtime::Resource>::DESCRIPTOR,
    <User as twilio_runtime::Resource>::DESCRIPTOR,
    <UserBinding as twilio_runtime::Resource>::DESCRIPTOR,
    <UserChannel as twilio_runtime::Resource>::DESCRIPTOR,
];
