//! Webhooks of Conversations.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Anything, Sid, StringEnum, Unknown};

/// Something happened in Conversations, or is about to happen.
///
/// Before an event, the response decides: a status other than 2xx prevents the event, and
/// JSON can change it.
///
/// [Twilio's page](https://www.twilio.com/docs/conversations/conversations-webhooks)
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ConversationEvent {
    /// The type of the event.
    pub event_type: ConversationEventType,
    /// The account that the event belongs to.
    pub account_sid: Sid<Account>,
    /// The service that the conversation belongs to, `IS...`.
    pub chat_service_sid: Option<Sid<Anything>>,
    /// The conversation, `CH...`; `None` before a conversation is added.
    pub conversation_sid: Option<Sid<Anything>>,
    /// The message, `IM...`, in an event about a message.
    pub message_sid: Option<Sid<Anything>>,
    /// The participant, `MB...`, in an event about a participant, or the message's author.
    pub participant_sid: Option<Sid<Anything>>,
    /// The message's position in the conversation, from 0.
    pub index: Option<u32>,
    /// The message's text.
    pub body: Option<String>,
    /// Who wrote the message.
    pub author: Option<String>,
    /// The application's own data, as the text of a JSON object.
    pub attributes: Option<String>,
    /// The cause of the event, such as `SDK`, `API` or `SMS`.
    pub source: Option<String>,
    /// All other parameters, by name.
    #[serde(flatten)]
    pub other: BTreeMap<String, String>,
}

/// The type of an event. Types in the present tense are sent before the event, types in
/// the past tense after it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "camelCase")]
#[non_exhaustive]
pub enum ConversationEventType {
    /// A conversation is about to be added.
    OnConversationAdd,
    /// A conversation was added.
    OnConversationAdded,
    /// A conversation is about to be removed.
    OnConversationRemove,
    /// A conversation was removed.
    OnConversationRemoved,
    /// A conversation is about to be changed.
    OnConversationUpdate,
    /// A conversation was changed.
    OnConversationUpdated,
    /// The state of a conversation changed: active, inactive or closed.
    OnConversationStateUpdated,
    /// A message is about to be added.
    OnMessageAdd,
    /// A message was added.
    OnMessageAdded,
    /// A message is about to be removed.
    OnMessageRemove,
    /// A message was removed.
    OnMessageRemoved,
    /// A message is about to be changed.
    OnMessageUpdate,
    /// A message was changed.
    OnMessageUpdated,
    /// The delivery status of a message changed.
    OnDeliveryUpdated,
    /// A participant is about to be added.
    OnParticipantAdd,
    /// A participant was added.
    OnParticipantAdded,
    /// A participant is about to be removed.
    OnParticipantRemove,
    /// A participant was removed.
    OnParticipantRemoved,
    /// A participant is about to be changed.
    OnParticipantUpdate,
    /// A participant was changed.
    OnParticipantUpdated,
    /// A user was added.
    OnUserAdded,
    /// A user is about to be changed.
    OnUserUpdate,
    /// A user was changed.
    OnUserUpdated,
    /// An event that this version of the crate does not know.
    Other(Unknown),
}
