//! ```text
//! POST GET        https://chat.twilio.com/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages
//! GET POST DELETE https://chat.twilio.com/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::{Channel, Media, Service, UserWebhookEnabledType};

/// A message.
///
/// [Twilio's page](https://www.twilio.com/docs/chat)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "chat",
    path = "/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages",
    sid = "IM",
    parent = Channel,
    complete,
    /// Creates a message.
    create = CreateMessage,
    /// Reads a message.
    fetch,
    /// Lists messages.
    list = MessageFilter,
    /// Changes a message.
    update = UpdateMessage,
    /// Removes a message.
    delete = DeleteMessage,
)]
#[non_exhaustive]
pub struct Message {
    /// The record's identifier.
    pub sid: Sid<Message>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The application's own data, as JSON. Personal data.
    #[twilio_resource(pii)]
    pub attributes: Option<String>,
    /// The service that it belongs to.
    pub service_sid: Sid<Service>,
    /// To.
    pub to: Option<Sid<Channel>>,
    /// The channel that it belongs to.
    pub channel_sid: Sid<Channel>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// Who changed it last. Personal data.
    #[twilio_resource(pii)]
    pub last_updated_by: Option<String>,
    /// Was edited: yes or no.
    pub was_edited: Option<bool>,
    /// The sender. Personal data.
    #[twilio_resource(pii)]
    pub from: Option<String>,
    /// The text. Personal data.
    #[twilio_resource(pii)]
    pub body: Option<String>,
    /// Its place in the order. By default `0`.
    pub index: Option<i64>,
    /// Its type.
    pub r#type: Option<String>,
    /// Media, as JSON. Personal data.
    #[twilio_resource(pii)]
    pub media: Option<Value>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`Message`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CreateMessage {
    /// The sender.
    pub from: Option<String>,
    /// The application's own data, as JSON.
    pub attributes: Option<String>,
    /// When it was created.
    pub date_created: Option<Timestamp>,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// Who changed it last.
    pub last_updated_by: Option<String>,
    /// The text.
    pub body: Option<String>,
    /// Media SID.
    pub media_sid: Option<Sid<Media>>,
    /// Whether webhooks are called for this change. Sent as the header
    /// `X-Twilio-Webhook-Enabled`.
    #[param(header = "X-Twilio-Webhook-Enabled")]
    pub x_twilio_webhook_enabled: Option<UserWebhookEnabledType>,
}

/// The filters of a list of [`Message`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct MessageFilter {
    /// The order.
    pub order: Option<MessageOrderType>,
}

/// The parameters for changing a [`Message`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateMessage {
    /// The text.
    pub body: Option<String>,
    /// The application's own data, as JSON.
    pub attributes: Option<String>,
    /// When it was created.
    pub date_created: Option<Timestamp>,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// Who changed it last.
    pub last_updated_by: Option<String>,
    /// The sender.
    pub from: Option<String>,
    /// Whether webhooks are called for this change. Sent as the header
    /// `X-Twilio-Webhook-Enabled`.
    #[param(header = "X-Twilio-Webhook-Enabled")]
    pub x_twilio_webhook_enabled: Option<UserWebhookEnabledType>,
}

/// The parameters for removing a [`Message`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct DeleteMessage {
    /// Whether webhooks are called for this change. Sent as the header
    /// `X-Twilio-Webhook-Enabled`.
    #[param(header = "X-Twilio-Webhook-Enabled")]
    pub x_twilio_webhook_enabled: Option<UserWebhookEnabledType>,
}

/// A message order type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum MessageOrderType {
    /// `asc`.
    Asc,
    /// `desc`.
    Desc,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
