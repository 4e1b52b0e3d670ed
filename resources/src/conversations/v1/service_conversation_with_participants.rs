//! ```text
//! POST https://conversations.twilio.com/v1/Services/{ChatServiceSid}/ConversationWithParticipants
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Links, Sid, TwilioParams, TwilioResource};

use super::{Conversation, ConversationState, MessagingService, Service, UserWebhookEnabledType};

/// A conversation of a service that is opened with its participants, in one request.
///
/// [Twilio's page](https://www.twilio.com/docs/conversations/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "conversations",
    path = "/v1/Services/{ChatServiceSid}/ConversationWithParticipants",
    key = none,
    parent = Service,
    complete,
    /// Opens the conversation.
    create = CreateServiceConversationWithParticipants,
)]
#[non_exhaustive]
pub struct ServiceConversationWithParticipants {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The service that it belongs to.
    pub chat_service_sid: Sid<Service>,
    /// The messaging service that it belongs to, or that it uses.
    pub messaging_service_sid: Option<Sid<MessagingService>>,
    /// The record's identifier.
    pub sid: Option<Sid<Conversation>>,
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
    /// State.
    pub state: Option<ConversationState>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// Timers, as JSON.
    pub timers: Option<Value>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
    /// Bindings, as JSON.
    pub bindings: Option<Value>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`ServiceConversationWithParticipants`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CreateServiceConversationWithParticipants {
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
    /// Participant: a list.
    pub participant: Option<Vec<String>>,
    /// Whether webhooks are called for this change. Sent as the header
    /// `X-Twilio-Webhook-Enabled`.
    #[param(header = "X-Twilio-Webhook-Enabled")]
    pub x_twilio_webhook_enabled: Option<UserWebhookEnabledType>,
}
