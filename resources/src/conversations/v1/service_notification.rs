//! ```text
//! GET POST https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Configuration/Notifications
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::Service;

/// Which events of a service become push notifications, and with which text.
///
/// [Twilio's page](https://www.twilio.com/docs/conversations/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "conversations",
    path = "/v1/Services/{ChatServiceSid}/Configuration/Notifications",
    singleton,
    parent = Service,
    complete,
    /// Reads the settings.
    fetch,
    /// Changes the specified settings.
    update = UpdateServiceNotification,
)]
#[non_exhaustive]
pub struct ServiceNotification {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The service that it belongs to.
    pub chat_service_sid: Sid<Service>,
    /// New message, as JSON.
    pub new_message: Option<Value>,
    /// Added to conversation, as JSON.
    pub added_to_conversation: Option<Value>,
    /// Removed from conversation, as JSON.
    pub removed_from_conversation: Option<Value>,
    /// Log enabled: yes or no.
    pub log_enabled: Option<bool>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for changing a [`ServiceNotification`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateServiceNotification {
    /// Log enabled: yes or no.
    pub log_enabled: Option<bool>,
    /// New message enabled: yes or no.
    #[param(name = "NewMessage.Enabled")]
    pub new_message_enabled: Option<bool>,
    /// New message template.
    #[param(name = "NewMessage.Template")]
    pub new_message_template: Option<String>,
    /// New message sound.
    #[param(name = "NewMessage.Sound")]
    pub new_message_sound: Option<String>,
    /// New message badge count enabled: yes or no.
    #[param(name = "NewMessage.BadgeCountEnabled")]
    pub new_message_badge_count_enabled: Option<bool>,
    /// Added to conversation enabled: yes or no.
    #[param(name = "AddedToConversation.Enabled")]
    pub added_to_conversation_enabled: Option<bool>,
    /// Added to conversation template.
    #[param(name = "AddedToConversation.Template")]
    pub added_to_conversation_template: Option<String>,
    /// Added to conversation sound.
    #[param(name = "AddedToConversation.Sound")]
    pub added_to_conversation_sound: Option<String>,
    /// Removed from conversation enabled: yes or no.
    #[param(name = "RemovedFromConversation.Enabled")]
    pub removed_from_conversation_enabled: Option<bool>,
    /// Removed from conversation template.
    #[param(name = "RemovedFromConversation.Template")]
    pub removed_from_conversation_template: Option<String>,
    /// Removed from conversation sound.
    #[param(name = "RemovedFromConversation.Sound")]
    pub removed_from_conversation_sound: Option<String>,
    /// New message with media enabled: yes or no.
    #[param(name = "NewMessage.WithMedia.Enabled")]
    pub new_message_with_media_enabled: Option<bool>,
    /// New message with media template.
    #[param(name = "NewMessage.WithMedia.Template")]
    pub new_message_with_media_template: Option<String>,
}
