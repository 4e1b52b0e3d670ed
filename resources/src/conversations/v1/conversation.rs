//! ```text
//! POST GET        https://conversations.twilio.com/v1/Conversations
//! GET POST DELETE https://conversations.twilio.com/v1/Conversations/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Links, Sid, TwilioParams, TwilioResource};

use super::{ConversationState, MessagingService, Service, UserWebhookEnabledType};

/// A conversation of several people, each on their own channel.
///
/// [Twilio's page](https://www.twilio.com/docs/conversations/api/conversation-resource)
///
/// ```
/// # use twilio_emulator::Emulator;
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let emulator = Emulator::builder().resources(twilio_resources::catalog()).build()?;
/// # let client = emulator.client();
/// use twilio_resources::conversations::v1::{
///     Conversation, ConversationMessage, ConversationParticipant, CreateConversation,
///     CreateConversationMessage, CreateConversationParticipant,
/// };
///
/// let order = CreateConversation::new().unique_name("order-7");
/// let order = Conversation::create(&client, order).await?;
/// let alice = CreateConversationParticipant::new().identity("alice");
/// ConversationParticipant::create(&client, &order, alice).await?;
///
/// let question = CreateConversationMessage::new().author("alice").body("Is it on its way?");
/// ConversationMessage::create(&client, &order, question).await?;
/// let messages = ConversationMessage::list(&client, &order).await?;
/// assert_eq!(messages[0].body.as_deref(), Some("Is it on its way?"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "conversations",
    path = "/v1/Conversations",
    sid = "CH",
    alias = unique_name,
    complete,
    /// Opens a conversation, without participants.
    create = CreateConversation,
    /// Reads one conversation, by SID or unique name.
    fetch,
    /// Lists the conversations of the default service.
    list = ConversationFilter,
    /// Changes the specified fields; the state `Closed` ends the conversation.
    update = UpdateConversation,
    /// Removes a conversation with its messages and participants.
    delete = DeleteConversation,
)]
#[non_exhaustive]
pub struct Conversation {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The service that it belongs to.
    pub chat_service_sid: Option<Sid<Service>>,
    /// The messaging service whose numbers represent people.
    pub messaging_service_sid: Option<Sid<MessagingService>>,
    /// The record's identifier.
    pub sid: Sid<Conversation>,
    /// A description for people. Personal data.
    #[twilio_resource(pii)]
    pub friendly_name: Option<String>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both. Personal data.
    #[twilio_resource(pii)]
    pub unique_name: Option<String>,
    /// The application's own data, as JSON. Personal data.
    #[twilio_resource(pii)]
    pub attributes: Option<String>,
    /// Whether it is active.
    #[twilio_resource(initial = "active")]
    pub state: Option<ConversationState>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// When it becomes inactive and when it closes.
    pub timers: Option<Value>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
    /// The email addresses that it is bound to.
    pub bindings: Option<Value>,
}

/// The parameters for creating a [`Conversation`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CreateConversation {
    /// A description for people. At most 256 characters.
    #[param(max_length = 256)]
    pub friendly_name: Option<String>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
    /// When it was created.
    pub date_created: Option<Timestamp>,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The messaging service that it belongs to, or that it uses.
    pub messaging_service_sid: Option<Sid<MessagingService>>,
    /// The application's own data, as JSON.
    pub attributes: Option<String>,
    /// State.
    pub state: Option<ConversationState>,
    /// Timers inactive.
    #[param(name = "Timers.Inactive")]
    pub timers_inactive: Option<String>,
    /// Timers closed.
    #[param(name = "Timers.Closed")]
    pub timers_closed: Option<String>,
    /// Bindings email address.
    #[param(name = "Bindings.Email.Address")]
    pub bindings_email_address: Option<String>,
    /// Bindings email name.
    #[param(name = "Bindings.Email.Name")]
    pub bindings_email_name: Option<String>,
    /// Whether webhooks are called for this change. Sent as the header
    /// `X-Twilio-Webhook-Enabled`.
    #[param(header = "X-Twilio-Webhook-Enabled")]
    pub x_twilio_webhook_enabled: Option<UserWebhookEnabledType>,
}

/// The filters of a list of [`Conversation`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct ConversationFilter {
    /// The first day or moment.
    pub start_date: Option<String>,
    /// The last day or moment.
    pub end_date: Option<String>,
    /// State.
    pub state: Option<ConversationState>,
}

/// The parameters for changing a [`Conversation`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateConversation {
    /// A description for people. At most 256 characters.
    #[param(max_length = 256)]
    pub friendly_name: Option<String>,
    /// When it was created.
    pub date_created: Option<Timestamp>,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The application's own data, as JSON.
    pub attributes: Option<String>,
    /// The messaging service that it belongs to, or that it uses.
    pub messaging_service_sid: Option<Sid<MessagingService>>,
    /// State.
    pub state: Option<ConversationState>,
    /// Timers inactive.
    #[param(name = "Timers.Inactive")]
    pub timers_inactive: Option<String>,
    /// Timers closed.
    #[param(name = "Timers.Closed")]
    pub timers_closed: Option<String>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
    /// Bindings email address.
    #[param(name = "Bindings.Email.Address")]
    pub bindings_email_address: Option<String>,
    /// Bindings email name.
    #[param(name = "Bindings.Email.Name")]
    pub bindings_email_name: Option<String>,
    /// Whether webhooks are called for this change. Sent as the header
    /// `X-Twilio-Webhook-Enabled`.
    #[param(header = "X-Twilio-Webhook-Enabled")]
    pub x_twilio_webhook_enabled: Option<UserWebhookEnabledType>,
}

/// The parameters for removing a [`Conversation`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct DeleteConversation {
    /// Whether webhooks are called for this change. Sent as the header
    /// `X-Twilio-Webhook-Enabled`.
    #[param(header = "X-Twilio-Webhook-Enabled")]
    pub x_twilio_webhook_enabled: Option<UserWebhookEnabledType>,
}
