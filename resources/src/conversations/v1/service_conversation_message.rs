//! ```text
//! POST GET        https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages
//! GET POST DELETE https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Links, Sid, TwilioParams, TwilioResource};

use super::{
    Content, ConversationMessageOrderType, ConversationParticipant, Media, Service,
    ServiceConversation, UserWebhookEnabledType,
};

/// A message in a conversation of a service.
///
/// [Twilio's page](https://www.twilio.com/docs/conversations/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "conversations",
    path = "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages",
    sid = "IM",
    parent = ServiceConversation,
    complete,
    /// Sends a message to all participants of the conversation.
    create = CreateServiceConversationMessage,
    /// Reads one message.
    fetch,
    /// Lists the messages, by default the oldest first.
    list = ServiceConversationMessageFilter,
    /// Changes the text, the author or the attributes.
    update = UpdateServiceConversationMessage,
    /// Removes the message from the conversation.
    delete = DeleteServiceConversationMessage,
)]
#[non_exhaustive]
pub struct ServiceConversationMessage {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The service that it belongs to.
    pub chat_service_sid: Sid<Service>,
    /// The conversation that it belongs to.
    pub conversation_sid: Sid<ServiceConversation>,
    /// The record's identifier.
    pub sid: Sid<ServiceConversationMessage>,
    /// Its place in the order. By default `0`.
    pub index: Option<i64>,
    /// Who wrote it. Personal data.
    #[twilio_resource(pii)]
    pub author: Option<String>,
    /// The text. Personal data.
    #[twilio_resource(pii)]
    pub body: Option<String>,
    /// Media: a list. Personal data.
    #[twilio_resource(pii)]
    pub media: Option<Vec<Value>>,
    /// The application's own data, as JSON. Personal data.
    #[twilio_resource(pii)]
    pub attributes: Option<String>,
    /// The participant that it is about.
    pub participant_sid: Option<Sid<ConversationParticipant>>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// Delivery, as JSON.
    pub delivery: Option<Value>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
    /// Content SID.
    pub content_sid: Option<Sid<Content>>,
}

/// The parameters for creating a [`ServiceConversationMessage`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CreateServiceConversationMessage {
    /// Who wrote it.
    pub author: Option<String>,
    /// The text. At most 1600 characters.
    #[param(max_length = 1600)]
    pub body: Option<String>,
    /// When it was created.
    pub date_created: Option<Timestamp>,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The application's own data, as JSON.
    pub attributes: Option<String>,
    /// Media SID.
    pub media_sid: Option<Sid<Media>>,
    /// Content SID.
    pub content_sid: Option<Sid<Content>>,
    /// Content variables.
    pub content_variables: Option<String>,
    /// Subject. At most 256 characters.
    #[param(max_length = 256)]
    pub subject: Option<String>,
    /// Whether webhooks are called for this change. Sent as the header
    /// `X-Twilio-Webhook-Enabled`.
    #[param(header = "X-Twilio-Webhook-Enabled")]
    pub x_twilio_webhook_enabled: Option<UserWebhookEnabledType>,
}

/// The filters of a list of [`ServiceConversationMessage`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct ServiceConversationMessageFilter {
    /// The order.
    pub order: Option<ConversationMessageOrderType>,
}

/// The parameters for changing a [`ServiceConversationMessage`]. A field that is not
/// set stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateServiceConversationMessage {
    /// Who wrote it.
    pub author: Option<String>,
    /// The text. At most 1600 characters.
    #[param(max_length = 1600)]
    pub body: Option<String>,
    /// When it was created.
    pub date_created: Option<Timestamp>,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The application's own data, as JSON.
    pub attributes: Option<String>,
    /// Subject. At most 256 characters.
    #[param(max_length = 256)]
    pub subject: Option<String>,
    /// Whether webhooks are called for this change. Sent as the header
    /// `X-Twilio-Webhook-Enabled`.
    #[param(header = "X-Twilio-Webhook-Enabled")]
    pub x_twilio_webhook_enabled: Option<UserWebhookEnabledType>,
}

/// The parameters for removing a [`ServiceConversationMessage`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct DeleteServiceConversationMessage {
    /// Whether webhooks are called for this change. Sent as the header
    /// `X-Twilio-Webhook-Enabled`.
    #[param(header = "X-Twilio-Webhook-Enabled")]
    pub x_twilio_webhook_enabled: Option<UserWebhookEnabledType>,
}
