//! ```text
//! GET https://conversations.twilio.com/v1/Services/{ChatServiceSid}/ParticipantConversations
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Links, Sid, TwilioParams, TwilioResource};

use super::{Conversation, ConversationParticipant, Service, User, UserConversationState};

/// A conversation of a service that an identity or address takes part in.
///
/// [Twilio's page](https://www.twilio.com/docs/conversations/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "conversations",
    path = "/v1/Services/{ChatServiceSid}/ParticipantConversations",
    key = none,
    list_key = "conversations",
    parent = Service,
    complete,
    /// Lists conversations, by `identity` or by `address`.
    list = ServiceParticipantConversationFilter,
)]
#[non_exhaustive]
pub struct ServiceParticipantConversation {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The service that it belongs to.
    pub chat_service_sid: Sid<Service>,
    /// The participant that it is about.
    pub participant_sid: Option<Sid<ConversationParticipant>>,
    /// Participant user SID.
    pub participant_user_sid: Option<Sid<User>>,
    /// Participant identity. Personal data.
    #[twilio_resource(pii)]
    pub participant_identity: Option<String>,
    /// Participant messaging binding, as JSON. Personal data.
    #[twilio_resource(pii)]
    pub participant_messaging_binding: Option<Value>,
    /// The conversation that it belongs to.
    pub conversation_sid: Option<Sid<Conversation>>,
    /// Conversation unique name. Personal data.
    #[twilio_resource(pii)]
    pub conversation_unique_name: Option<String>,
    /// Conversation friendly name. Personal data.
    #[twilio_resource(pii)]
    pub conversation_friendly_name: Option<String>,
    /// Conversation attributes. Personal data.
    #[twilio_resource(pii)]
    pub conversation_attributes: Option<String>,
    /// Conversation date created.
    pub conversation_date_created: Option<Timestamp>,
    /// Conversation date updated.
    pub conversation_date_updated: Option<Timestamp>,
    /// Conversation created by.
    pub conversation_created_by: Option<String>,
    /// Conversation state.
    pub conversation_state: Option<UserConversationState>,
    /// Conversation timers, as JSON.
    pub conversation_timers: Option<Value>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The filters of a list of [`ServiceParticipantConversation`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct ServiceParticipantConversationFilter {
    /// The application's own name for a person or device. At most 256 characters.
    #[param(max_length = 256)]
    pub identity: Option<String>,
    /// The address.
    pub address: Option<String>,
}
