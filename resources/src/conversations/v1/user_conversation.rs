//! ```text
//! GET POST DELETE https://conversations.twilio.com/v1/Users/{UserSid}/Conversations/{ConversationSid}
//! GET             https://conversations.twilio.com/v1/Users/{UserSid}/Conversations
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Links, Sid, TwilioParams, TwilioResource};

use super::{
    ConversationParticipant, Service, User, UserConversationNotificationLevel,
    UserConversationState,
};

/// A conversation from the view of one user: read messages, notification level.
///
/// [Twilio's page](https://www.twilio.com/docs/conversations/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "conversations",
    path = "/v1/Users/{UserSid}/Conversations",
    key = "ConversationSid",
    parent = User,
    complete,
    /// Reads one conversation of the user.
    fetch,
    /// Lists the conversations of the user.
    list,
    /// Changes the last read message, or the notification level.
    update = UpdateUserConversation,
    /// Removes the user from the conversation.
    delete,
)]
#[non_exhaustive]
pub struct UserConversation {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The service that it belongs to.
    pub chat_service_sid: Option<Sid<Service>>,
    /// Conversation SID.
    pub conversation_sid: String,
    /// How many messages were not read.
    pub unread_messages_count: Option<i64>,
    /// The last message that was read, by its index.
    pub last_read_message_index: Option<i64>,
    /// The participant that it is about.
    pub participant_sid: Option<Sid<ConversationParticipant>>,
    /// The user that it is about.
    pub user_sid: Sid<User>,
    /// A description for people. Personal data.
    #[twilio_resource(pii)]
    pub friendly_name: Option<String>,
    /// Conversation state.
    pub conversation_state: Option<UserConversationState>,
    /// Timers, as JSON.
    pub timers: Option<Value>,
    /// The application's own data, as JSON. Personal data.
    #[twilio_resource(pii)]
    pub attributes: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// Who created it.
    pub created_by: Option<String>,
    /// The notification level.
    pub notification_level: Option<UserConversationNotificationLevel>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both. Personal data.
    #[twilio_resource(pii)]
    pub unique_name: Option<String>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The parameters for changing a [`UserConversation`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateUserConversation {
    /// The notification level.
    pub notification_level: Option<UserConversationNotificationLevel>,
    /// When a message was last read.
    pub last_read_timestamp: Option<Timestamp>,
    /// The last message that was read, by its index.
    pub last_read_message_index: Option<i64>,
}
