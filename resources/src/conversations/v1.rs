//! Version 1 of the Conversations API, at `https://conversations.twilio.com/v1`.
//!
//! Conversations of several people over chat, SMS and WhatsApp.
//!
//! [Twilio's page](https://www.twilio.com/docs/conversations/api)

pub use self::{
    configuration::{Configuration, UpdateConfiguration},
    configuration_address::{
        ConfigurationAddress, ConfigurationAddressAutoCreationType, ConfigurationAddressFilter,
        ConfigurationAddressType, CreateConfigurationAddress, UpdateConfigurationAddress,
    },
    configuration_webhook::{
        ConfigurationWebhook, ConfigurationWebhookTarget, UpdateConfigurationWebhook,
    },
    conversation::{
        Conversation, ConversationFilter, CreateConversation, DeleteConversation,
        UpdateConversation,
    },
    conversation_message::{
        ConversationMessage, ConversationMessageFilter, CreateConversationMessage,
        DeleteConversationMessage, UpdateConversationMessage,
    },
    conversation_message_receipt::ConversationMessageReceipt,
    conversation_participant::{
        ConversationParticipant, CreateConversationParticipant, DeleteConversationParticipant,
        UpdateConversationParticipant,
    },
    conversation_scoped_webhook::{
        ConversationScopedWebhook, CreateConversationScopedWebhook, UpdateConversationScopedWebhook,
    },
    conversation_with_participants::{
        ConversationWithParticipants, CreateConversationWithParticipants,
    },
    credential::{CreateCredential, Credential, CredentialPushType, UpdateCredential},
    participant_conversation::{ParticipantConversation, ParticipantConversationFilter},
    role::{CreateRole, Role, UpdateRole},
    service::{CreateService, Service},
    service_binding::{ServiceBinding, ServiceBindingFilter, ServiceBindingType},
    service_configuration::{ServiceConfiguration, UpdateServiceConfiguration},
    service_conversation::{
        CreateServiceConversation, DeleteServiceConversation, ServiceConversation,
        ServiceConversationFilter, UpdateServiceConversation,
    },
    service_conversation_message::{
        CreateServiceConversationMessage, DeleteServiceConversationMessage,
        ServiceConversationMessage, ServiceConversationMessageFilter,
        UpdateServiceConversationMessage,
    },
    service_conversation_message_receipt::ServiceConversationMessageReceipt,
    service_conversation_participant::{
        CreateServiceConversationParticipant, DeleteServiceConversationParticipant,
        ServiceConversationParticipant, UpdateServiceConversationParticipant,
    },
    service_conversation_scoped_webhook::{
        CreateServiceConversationScopedWebhook, ServiceConversationScopedWebhook,
        UpdateServiceConversationScopedWebhook,
    },
    service_conversation_with_participants::{
        CreateServiceConversationWithParticipants, ServiceConversationWithParticipants,
    },
    service_notification::{ServiceNotification, UpdateServiceNotification},
    service_participant_conversation::{
        ServiceParticipantConversation, ServiceParticipantConversationFilter,
    },
    service_role::{CreateServiceRole, ServiceRole, UpdateServiceRole},
    service_user::{CreateServiceUser, DeleteServiceUser, ServiceUser, UpdateServiceUser},
    service_user_conversation::{ServiceUserConversation, UpdateServiceUserConversation},
    service_webhook_configuration::{
        ServiceWebhookConfiguration, UpdateServiceWebhookConfiguration,
    },
    shared::{
        ConfigurationAddressMethod, ConfigurationWebhookMethod, ConversationMessageOrderType,
        ConversationMessageReceiptDeliveryStatus, ConversationScopedWebhookTarget,
        ConversationState, RoleType, UserConversationNotificationLevel, UserConversationState,
        UserWebhookEnabledType,
    },
    sids::{Content, Flow, Media, MessagingService},
    user::{CreateUser, DeleteUser, UpdateUser, User},
    user_conversation::{UpdateUserConversation, UserConversation},
};

mod configuration;
mod configuration_address;
mod configuration_webhook;
mod conversation;
mod conversation_message;
mod conversation_message_receipt;
mod conversation_participant;
mod conversation_scoped_webhook;
mod conversation_with_participants;
mod credential;
mod participant_conversation;
mod role;
mod service;
mod service_binding;
mod service_configuration;
mod service_conversation;
mod service_conversation_message;
mod service_conversation_message_receipt;
mod service_conversation_participant;
mod service_conversation_scoped_webhook;
mod service_conversation_with_participants;
mod service_notification;
mod service_participant_conversation;
mod service_role;
mod service_user;
mod service_user_conversation;
mod service_webhook_configuration;
mod shared;
mod sids;
mod user;
mod user_conversation;

/// The descriptors of all resources of this version.
pub const RESOURCES: &[&twilio_runtime::descriptor::ResourceDescriptor] = &[
    <Configuration as twilio_runtime::Resource>::DESCRIPTOR,
    <ConfigurationAddress as twilio_runtime::Resource>::DESCRIPTOR,
    <ConfigurationWebhook as twilio_runtime::Resource>::DESCRIPTOR,
    <Conversation as twilio_runtime::Resource>::DESCRIPTOR,
    <ConversationMessage as twilio_runtime::Resource>::DESCRIPTOR,
    <ConversationMessageReceipt as twilio_runtime::Resource>::DESCRIPTOR,
    <ConversationParticipant as twilio_runtime::Resource>::DESCRIPTOR,
    <ConversationScopedWebhook as twilio_runtime::Resource>::DESCRIPTOR,
    <ConversationWithParticipants as twilio_runtime::Resource>::DESCRIPTOR,
    <Credential as twilio_runtime::Resource>::DESCRIPTOR,
    <ParticipantConversation as twilio_runtime::Resource>::DESCRIPTOR,
    <Role as twilio_runtime::Resource>::DESCRIPTOR,
    <Service as twilio_runtime::Resource>::DESCRIPTOR,
    <ServiceBinding as twilio_runtime::Resource>::DESCRIPTOR,
    <ServiceConfiguration as twilio_runtime::Resource>::DESCRIPTOR,
    <ServiceConversation as twilio_runtime::Resource>::DESCRIPTOR,
    <ServiceConversationMessage as twilio_runtime::Resource>::DESCRIPTOR,
    <ServiceConversationMessageReceipt as twilio_runtime::Resource>::DESCRIPTOR,
    <ServiceConversationParticipant as twilio_runtime::Resource>::DESCRIPTOR,
    <ServiceConversationScopedWebhook as twilio_runtime::Resource>::DESCRIPTOR,
    <ServiceConversationWithParticipants as twilio_runtime::Resource>::DESCRIPTOR,
    <ServiceNotification as twilio_runtime::Resource>::DESCRIPTOR,
    <ServiceParticipantConversation as twilio_runtime::Resource>::DESCRIPTOR,
    <ServiceRole as twilio_runtime::Resource>::DESCRIPTOR,
    <ServiceUser as twilio_runtime::Resource>::DESCRIPTOR,
    <ServiceUserConversation as twilio_runtime::Resource>::DESCRIPTOR,
    <ServiceWebhookConfiguration as twilio_runtime::Resource>::DESCRIPTOR,
    <User as twilio_runtime::Resource>::DESCRIPTOR,
    <UserConversation as twilio_runtime::Resource>::DESCRIPTOR,
];
