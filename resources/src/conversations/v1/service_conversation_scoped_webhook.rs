//! ```text
//! POST GET        https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks
//! GET POST DELETE https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::{
    ConfigurationAddressMethod, ConversationScopedWebhookTarget, Flow, Service, ServiceConversation,
};

/// The target of events in one conversation of a service.
///
/// [Twilio's page](https://www.twilio.com/docs/conversations/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "conversations",
    path = "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks",
    sid = "WH",
    parent = ServiceConversation,
    complete,
    /// Adds a webhook to the conversation, of which it has at most five.
    create = CreateServiceConversationScopedWebhook,
    /// Reads one webhook.
    fetch,
    /// Lists the conversation's webhooks.
    list,
    /// Changes the specified fields.
    update = UpdateServiceConversationScopedWebhook,
    /// Removes a webhook.
    delete,
)]
#[non_exhaustive]
pub struct ServiceConversationScopedWebhook {
    /// The record's identifier.
    pub sid: Sid<ServiceConversationScopedWebhook>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The service that it belongs to.
    pub chat_service_sid: Sid<Service>,
    /// The conversation that it belongs to.
    pub conversation_sid: Sid<ServiceConversation>,
    /// Its target.
    pub target: Option<String>,
    /// The URL of the record.
    pub url: Option<String>,
    /// Its configuration.
    pub configuration: Option<Value>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
}

/// The parameters for creating a [`ServiceConversationScopedWebhook`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateServiceConversationScopedWebhook {
    /// Its target.
    pub target: ConversationScopedWebhookTarget,
    /// Configuration URL.
    #[param(name = "Configuration.Url")]
    pub configuration_url: Option<String>,
    /// Configuration method.
    #[param(name = "Configuration.Method")]
    pub configuration_method: Option<ConfigurationAddressMethod>,
    /// Configuration filters: a list.
    #[param(name = "Configuration.Filters")]
    pub configuration_filters: Option<Vec<String>>,
    /// Configuration triggers: a list.
    #[param(name = "Configuration.Triggers")]
    pub configuration_triggers: Option<Vec<String>>,
    /// Configuration flow SID.
    #[param(name = "Configuration.FlowSid")]
    pub configuration_flow_sid: Option<Sid<Flow>>,
    /// At or after this: configuration replay.
    #[param(name = "Configuration.ReplayAfter")]
    pub configuration_replay_after: Option<i64>,
}

/// The parameters for changing a [`ServiceConversationScopedWebhook`]. A field that is
/// not set stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateServiceConversationScopedWebhook {
    /// Configuration URL.
    #[param(name = "Configuration.Url")]
    pub configuration_url: Option<String>,
    /// Configuration method.
    #[param(name = "Configuration.Method")]
    pub configuration_method: Option<ConfigurationAddressMethod>,
    /// Configuration filters: a list.
    #[param(name = "Configuration.Filters")]
    pub configuration_filters: Option<Vec<String>>,
    /// Configuration triggers: a list.
    #[param(name = "Configuration.Triggers")]
    pub configuration_triggers: Option<Vec<String>>,
    /// Configuration flow SID.
    #[param(name = "Configuration.FlowSid")]
    pub configuration_flow_sid: Option<Sid<Flow>>,
}
