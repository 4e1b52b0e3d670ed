//! ```text
//! POST GET        https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Conversations
//! GET POST DELETE https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Conversations/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Links, Sid, TwilioParams, TwilioResource};

use super::{ConversationState, MessagingService, Service, UserWebhookEnabledType};

/// A conversation of a service that is not the default one.
///
/// [Twilio's page](https://www.twilio.com/docs/conversations/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "conversations",
    path = "/v1/Services/{ChatServiceSid}/Conversations",
    sid = "CH",
    alias = unique_name,
    parent = Service,
    complete,
    /// Opens a conversation, without participants.
    create = CreateServiceConversation,
    /// Reads one conversation, by SID or unique name.
    fetch,
    /// Lists the conversations of the service.
    list = ServiceConversationFilter,
    /// Changes the specified fields; the state `Closed` ends the conversation.
    update = UpdateServiceConversation,
    /// Removes a conversation with its messages and participants.
    delete = DeleteServiceConversation,
)]
#[non_exhaustive]
pub struct ServiceConversation {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The service that it belongs to.
    pub chat_service_sid: Sid<Service>,
    /// The messaging service that it belongs to, or that it uses.
    pub messaging_service_sid: Option<Sid<MessagingService>>,
    /// The record's identifier.
    pub sid: Sid<ServiceConversation>,
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
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
    /// Bindings, as JSON.
    pub bindings: Option<Value>,
}

/// The parameters for creating a [`ServiceConversation`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CreateServiceConversation {
    /// A description for people. At most 256 characters.
    #[param(max_length = 256)]
    pub friendly_name: Option<String>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
    /// The application's own data, as JSON.
    pub attributes: Option<String>,
    /// The messaging service that it belongs to, or that it uses.
    pub messaging_service_sid: Option<Sid<MessagingService>>,
    /// When it was created.
    pub date_created: Option<Timestamp>,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
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

/// The filters of a list of [`ServiceConversation`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct ServiceConversationFilter {
    /// The first day or moment.
    pub start_date: Option<String>,
    /// The last day or moment.
    pub end_date: Option<String>,
    /// State.
    pub state: Option<ConversationState>,
}

/// The parameters for changing a [`ServiceConversation`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateServiceConversation {
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

/// The parameters for removing a [`ServiceConversation`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct DeleteServiceConversation {
    /// Whether webhooks are called for this change. Sent as the header
    /// `X-Twilio-Webhook-Enabled`.
    #[param(header = "X-Twilio-Webhook-Enabled")]
    pub x_twilio_webhook_enabled: Option<UserWebhookEnabledType>,
}
