//! ```text
//! POST GET        https://conversations.twilio.com/v1/Conversations/{ConversationSid}/Messages
//! GET POST DELETE https://conversations.twilio.com/v1/Conversations/{ConversationSid}/Messages/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Links, Sid, TwilioParams, TwilioResource};

use super::{
    Content, Conversation, ConversationMessageOrderType, ConversationParticipant, Media,
    UserWebhookEnabledType,
};

/// A message in a conversation.
///
/// [Twilio's
/// page](https://www.twilio.com/docs/conversations/api/conversation-message-resource)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "conversations",
    path = "/v1/Conversations/{ConversationSid}/Messages",
    sid = "IM",
    parent = Conversation,
    complete,
    /// Sends a message to all participants of the conversation.
    create = CreateConversationMessage,
    /// Reads one message.
    fetch,
    /// Lists the messages, by default the oldest first.
    list = ConversationMessageFilter,
    /// Changes the text, the author or the attributes.
    update = UpdateConversationMessage,
    /// Removes the message from the conversation.
    delete = DeleteConversationMessage,
)]
#[non_exhaustive]
pub struct ConversationMessage {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The conversation that it belongs to.
    pub conversation_sid: Sid<Conversation>,
    /// The record's identifier.
    pub sid: Sid<ConversationMessage>,
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
    /// The URL of the record.
    pub url: Option<String>,
    /// Delivery, as JSON.
    pub delivery: Option<Value>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
    /// Content SID.
    pub content_sid: Option<Sid<Content>>,
}

/// The parameters for creating a [`ConversationMessage`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CreateConversationMessage {
    /// The author: an identity; by default `system`.
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
    /// A template, instead of text and media.
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

/// The filters of a list of [`ConversationMessage`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct ConversationMessageFilter {
    /// The order.
    pub order: Option<ConversationMessageOrderType>,
}

/// The parameters for changing a [`ConversationMessage`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateConversationMessage {
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

/// The parameters for removing a [`ConversationMessage`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct DeleteConversationMessage {
    /// Whether webhooks are called for this change. Sent as the header
    /// `X-Twilio-Webhook-Enabled`.
    #[param(header = "X-Twilio-Webhook-Enabled")]
    pub x_twilio_webhook_enabled: Option<UserWebhookEnabledType>,
}
