//! ```text
//! POST GET        https://chat.twilio.com/v1/Services/{ServiceSid}/Channels/{ChannelSid}/Messages
//! GET POST DELETE https://chat.twilio.com/v1/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::{Channel, Service};

/// A message.
///
/// [Twilio's page](https://www.twilio.com/docs/chat)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "chat",
    path = "/v1/Services/{ServiceSid}/Channels/{ChannelSid}/Messages",
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
    delete,
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
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`Message`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateMessage {
    /// The text.
    pub body: String,
    /// The sender.
    pub from: Option<String>,
    /// The application's own data, as JSON.
    pub attributes: Option<String>,
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
