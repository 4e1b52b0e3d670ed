//! Version 1 of the Chat API, at `https://chat.twilio.com/v1`.
//!
//! Channels, members and messages; Conversations replaces it.
//!
//! [Twilio's page](https://www.twilio.com/docs/chat)

pub use self::{
    channel::{Channel, ChannelFilter, ChannelType, CreateChannel, UpdateChannel},
    credential::{CreateCredential, Credential, CredentialPushService, UpdateCredential},
    invite::{CreateInvite, Invite, InviteFilter},
    member::{CreateMember, Member, MemberFilter, UpdateMember},
    message::{CreateMessage, Message, MessageFilter, MessageOrderType, UpdateMessage},
    role::{CreateRole, Role, RoleType, UpdateRole},
    service::{CreateService, HttpMethod, Service, UpdateService},
    user::{CreateUser, UpdateUser, User},
    user_channel::{UserChannel, UserChannelStatus},
};

mod channel;
mod credential;
mod invite;
mod member;
mod message;
mod role;
mod service;
mod user;
mod user_channel;

/// The descriptors of all resources of this version.
pub const RESOURCES: &[&twilio_runtime::descriptor::ResourceDescriptor] = &[
    <Channel as twilio_runtime::Resource>::DESCRIPTOR,
    <Credential as twilio_runtime::Resource>::DESCRIPTOR,
    <Invite as twilio_runtime::Resource>::DESCRIPTOR,
    <Member as twilio_runtime::Resource>::DESCRIPTOR,
    <Message as twilio_runtime::Resource>::DESCRIPTOR,
    <Role as twilio_runtime::Resource>::DESCRIPTOR,
    <Service as twilio_runtime::Resource>::DESCRIPTOR,
    <User as twilio_runtime::Resource>::DESCRIPTOR,
    <UserChannel as twilio_runtime::Resource>::DESCRIPTOR,
];
