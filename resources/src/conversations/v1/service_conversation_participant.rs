//! ```text
//! POST GET        https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants
//! GET POST DELETE https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::{Role, Service, ServiceConversation, UserWebhookEnabledType};

/// A participant in a conversation of a service.
///
/// [Twilio's page](https://www.twilio.com/docs/conversations/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "conversations",
    path = "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants",
    sid = "MB",
    parent = ServiceConversation,
    complete,
    /// Adds a participant to the conversation.
    create = CreateServiceConversationParticipant,
    /// Reads one participant.
    fetch,
    /// Lists the conversation's participants.
    list,
    /// Changes the specified fields.
    update = UpdateServiceConversationParticipant,
    /// Removes somebody from the conversation.
    delete = DeleteServiceConversationParticipant,
)]
#[non_exhaustive]
pub struct ServiceConversationParticipant {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The service that it belongs to.
    pub chat_service_sid: Sid<Service>,
    /// The conversation that it belongs to.
    pub conversation_sid: Sid<ServiceConversation>,
    /// The record's identifier.
    pub sid: Sid<ServiceConversationParticipant>,
    /// The application's own name for a person or device. Personal data.
    #[twilio_resource(pii)]
    pub identity: Option<String>,
    /// The application's own data, as JSON. Personal data.
    #[twilio_resource(pii)]
    pub attributes: Option<String>,
    /// Messaging binding, as JSON. Personal data.
    #[twilio_resource(pii)]
    pub messaging_binding: Option<Value>,
    /// The role, which defines the permissions.
    pub role_sid: Option<Sid<Role>>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The last message that was read, by its index.
    pub last_read_message_index: Option<i64>,
    /// Last read timestamp.
    pub last_read_timestamp: Option<String>,
}

/// The parameters for creating a [`ServiceConversationParticipant`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CreateServiceConversationParticipant {
    /// The application's own name for a person or device. At most 256 characters.
    #[param(max_length = 256)]
    pub identity: Option<String>,
    /// Messaging binding address.
    #[param(name = "MessagingBinding.Address")]
    pub messaging_binding_address: Option<String>,
    /// Messaging binding proxy address.
    #[param(name = "MessagingBinding.ProxyAddress")]
    pub messaging_binding_proxy_address: Option<String>,
    /// When it was created.
    pub date_created: Option<Timestamp>,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The application's own data, as JSON.
    pub attributes: Option<String>,
    /// Messaging binding projected address.
    #[param(name = "MessagingBinding.ProjectedAddress")]
    pub messaging_binding_projected_address: Option<String>,
    /// The role, which defines the permissions.
    pub role_sid: Option<Sid<Role>>,
    /// Whether webhooks are called for this change. Sent as the header
    /// `X-Twilio-Webhook-Enabled`.
    #[param(header = "X-Twilio-Webhook-Enabled")]
    pub x_twilio_webhook_enabled: Option<UserWebhookEnabledType>,
}

/// The parameters for changing a [`ServiceConversationParticipant`]. A field that is
/// not set stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateServiceConversationParticipant {
    /// When it was created.
    pub date_created: Option<Timestamp>,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The application's own name for a person or device. At most 256 characters.
    #[param(max_length = 256)]
    pub identity: Option<String>,
    /// The application's own data, as JSON.
    pub attributes: Option<String>,
    /// The role, which defines the permissions.
    pub role_sid: Option<Sid<Role>>,
    /// Messaging binding proxy address.
    #[param(name = "MessagingBinding.ProxyAddress")]
    pub messaging_binding_proxy_address: Option<String>,
    /// Messaging binding projected address.
    #[param(name = "MessagingBinding.ProjectedAddress")]
    pub messaging_binding_projected_address: Option<String>,
    /// The last message that was read, by its index.
    pub last_read_message_index: Option<i64>,
    /// Last read timestamp.
    pub last_read_timestamp: Option<String>,
    /// Whether webhooks are called for this change. Sent as the header
    /// `X-Twilio-Webhook-Enabled`.
    #[param(header = "X-Twilio-Webhook-Enabled")]
    pub x_twilio_webhook_enabled: Option<UserWebhookEnabledType>,
}

/// The parameters for removing a [`ServiceConversationParticipant`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct DeleteServiceConversationParticipant {
    /// Whether webhooks are called for this change. Sent as the header
    /// `X-Twilio-Webhook-Enabled`.
    #[param(header = "X-Twilio-Webhook-Enabled")]
    pub x_twilio_webhook_enabled: Option<UserWebhookEnabledType>,
}
