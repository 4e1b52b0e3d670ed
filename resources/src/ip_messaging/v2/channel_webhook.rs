//! ```text
//! POST GET        https://ip-messaging.twilio.com/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Webhooks
//! GET POST DELETE https://ip-messaging.twilio.com/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Webhooks/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::{Channel, Flow, HttpMethod, Service};

/// A channel webhook.
///
/// [Twilio's page](https://www.twilio.com/docs/chat)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "ip-messaging",
    path = "/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Webhooks",
    sid = "WH",
    parent = Channel,
    complete,
    /// Creates a channel webhook.
    create = CreateChannelWebhook,
    /// Reads a channel webhook.
    fetch,
    /// Lists channel webhooks.
    list,
    /// Changes a channel webhook.
    update = UpdateChannelWebhook,
    /// Removes a channel webhook.
    delete,
)]
#[non_exhaustive]
pub struct ChannelWebhook {
    /// The record's identifier.
    pub sid: Sid<ChannelWebhook>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The service that it belongs to.
    pub service_sid: Sid<Service>,
    /// The channel that it belongs to.
    pub channel_sid: Sid<Channel>,
    /// Its type.
    pub r#type: Option<String>,
    /// The URL of the record.
    pub url: Option<String>,
    /// Its configuration.
    pub configuration: Option<Value>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
}

/// The parameters for creating a [`ChannelWebhook`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateChannelWebhook {
    /// Its type.
    pub r#type: ChannelWebhookType,
    /// Configuration URL.
    #[param(name = "Configuration.Url")]
    pub configuration_url: Option<String>,
    /// Configuration method.
    #[param(name = "Configuration.Method")]
    pub configuration_method: Option<HttpMethod>,
    /// Configuration filters: a list.
    #[param(name = "Configuration.Filters")]
    pub configuration_filters: Option<Vec<String>>,
    /// Configuration triggers: a list.
    #[param(name = "Configuration.Triggers")]
    pub configuration_triggers: Option<Vec<String>>,
    /// Configuration flow SID.
    #[param(name = "Configuration.FlowSid")]
    pub configuration_flow_sid: Option<Sid<Flow>>,
    /// Configuration retry count.
    #[param(name = "Configuration.RetryCount")]
    pub configuration_retry_count: Option<i64>,
}

/// The parameters for changing a [`ChannelWebhook`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateChannelWebhook {
    /// Configuration URL.
    #[param(name = "Configuration.Url")]
    pub configuration_url: Option<String>,
    /// Configuration method.
    #[param(name = "Configuration.Method")]
    pub configuration_method: Option<HttpMethod>,
    /// Configuration filters: a list.
    #[param(name = "Configuration.Filters")]
    pub configuration_filters: Option<Vec<String>>,
    /// Configuration triggers: a list.
    #[param(name = "Configuration.Triggers")]
    pub configuration_triggers: Option<Vec<String>>,
    /// Configuration flow SID.
    #[param(name = "Configuration.FlowSid")]
    pub configuration_flow_sid: Option<Sid<Flow>>,
    /// Configuration retry count.
    #[param(name = "Configuration.RetryCount")]
    pub configuration_retry_count: Option<i64>,
}

/// A channel webhook type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ChannelWebhookType {
    /// `webhook`.
    Webhook,
    /// `trigger`.
    Trigger,
    /// `studio`.
    Studio,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
