//! ```text
//! POST GET        https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages.json
//! GET POST DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Links, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::{Account, Application, Content, MessagingService};

/// A message that was sent or received: SMS, MMS, WhatsApp, RCS.
///
/// [Twilio's page](https://www.twilio.com/docs/messaging/api/message-resource)
///
/// ```
/// # use twilio_emulator::Emulator;
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let emulator = Emulator::builder().resources(twilio_resources::catalog()).build()?;
/// # let client = emulator.client();
/// use twilio_resources::api::v2010::{CreateMessage, Message};
///
/// # use twilio_resources::api::v2010::{CreateIncomingPhoneNumber, IncomingPhoneNumber};
/// # let number = CreateIncomingPhoneNumber::new().phone_number("+14155550100");
/// # IncomingPhoneNumber::create(&client, (), number).await?;
/// let hello = CreateMessage::new("+14155550123").from("+14155550100").body("Hello");
/// let sent = Message::create(&client, (), hello).await?;
/// let read = Message::fetch(&client, sent.sid).await?;
/// assert_eq!(read.body.as_deref(), Some("Hello"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    path = "/2010-04-01/Accounts/{AccountSid}/Messages.json",
    sid = "SM" | "MM",
    parent = Account,
    complete,
    /// Sends a message, or schedules it.
    create = CreateMessage,
    /// Reads one message.
    fetch,
    /// Lists sent and received messages, the latest first.
    list = MessageFilter,
    /// Blanks the text of a sent message, or cancels a scheduled one.
    update = UpdateMessage,
    /// Removes the record of a message permanently; a message that is still being sent
    /// cannot be removed.
    delete,
)]
#[non_exhaustive]
pub struct Message {
    /// The text; empty after it was blanked. Personal data.
    #[twilio_resource(pii)]
    pub body: Option<String>,
    /// The number of SMS that the text was split into; `0` until it is known.
    pub num_segments: Option<String>,
    /// Whether it is incoming or outgoing.
    pub direction: Option<MessageDirection>,
    /// The sender: a number, a short code, a name, an address such as
    /// `whatsapp:+14155550123`. Personal data.
    #[twilio_resource(pii)]
    pub from: Option<String>,
    /// The recipient. Personal data.
    #[twilio_resource(pii)]
    pub to: Option<String>,
    /// When it was last changed.
    #[serde(default, with = "twilio_runtime::rfc2822::option")]
    #[twilio_resource(format = rfc2822)]
    pub date_updated: Option<Timestamp>,
    /// The price, negative; empty until it is known.
    pub price: Option<String>,
    /// The error.
    pub error_message: Option<String>,
    /// The URL of the record, without the host.
    pub uri: Option<String>,
    /// The account that it belongs to.
    pub account_sid: Sid<twilio_runtime::Account>,
    /// The number of media files.
    pub num_media: Option<String>,
    /// The status of the message.
    #[twilio_resource(initial = "queued")]
    pub status: Option<MessageStatus>,
    /// The service that sent it, if any.
    pub messaging_service_sid: Option<Sid<MessagingService>>,
    /// The message's identifier: `SM...`, or `MM...` with media.
    pub sid: Sid<Message>,
    /// When it was sent or received.
    #[serde(default, with = "twilio_runtime::rfc2822::option")]
    #[twilio_resource(format = rfc2822)]
    pub date_sent: Option<Timestamp>,
    /// When it was created.
    #[serde(with = "twilio_runtime::rfc2822")]
    #[twilio_resource(format = rfc2822)]
    pub date_created: Timestamp,
    /// The reason for a failure: one of `codes`.
    pub error_code: Option<i64>,
    /// The currency of the price. Three letters (ISO 4217).
    pub price_unit: Option<String>,
    /// The version of the API.
    pub api_version: Option<String>,
    /// The URLs of the subresources, by name, without the host.
    pub subresource_uris: Option<Links>,
}

/// A message to send.
///
/// Specify a sender, `from` or `messaging_service_sid`, and the content: `body`,
/// `media_url` or `content_sid`.
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateMessage {
    /// The recipient: a number in E.164 form, or an address such as
    /// `whatsapp:+14155550123`.
    pub to: String,
    /// The URL that receives each change of the message's status.
    pub status_callback: Option<String>,
    /// The application whose `status_callback` is used.
    pub application_sid: Option<Sid<Application>>,
    /// Max price. Deprecated.
    #[param(deprecated)]
    pub max_price: Option<f64>,
    /// Whether you will report its delivery, as a `MessageFeedback`.
    pub provide_feedback: Option<bool>,
    /// The number of earlier attempts, by any provider.
    pub attempt: Option<i64>,
    /// The maximum time in the queue, in seconds.
    pub validity_period: Option<i64>,
    /// Force delivery: yes or no.
    pub force_delivery: Option<bool>,
    /// Content retention.
    pub content_retention: Option<MessageContentRetention>,
    /// Address retention.
    pub address_retention: Option<MessageAddressRetention>,
    /// Whether characters outside of GSM-7 are replaced by similar ones, to reduce the
    /// cost.
    pub smart_encoded: Option<bool>,
    /// Actions of a channel, such as showing a location.
    pub persistent_action: Option<Vec<String>>,
    /// Traffic type.
    pub traffic_type: Option<MessageTrafficType>,
    /// Whether long URLs in the text are shortened; for a service with link shortening.
    pub shorten_urls: Option<bool>,
    /// Set it to `Fixed` to schedule the message.
    pub schedule_type: Option<MessageScheduleType>,
    /// When to send it, with `schedule_type`: 15 minutes to 35 days from now.
    pub send_at: Option<Timestamp>,
    /// Whether it is sent as MMS even without media.
    pub send_as_mms: Option<bool>,
    /// The values for the template's variables, as the text of a JSON object.
    pub content_variables: Option<String>,
    /// Whether fraud protection checks it.
    pub risk_check: Option<MessageRiskCheck>,
    /// The sender: a number of the account, a short code, a name, or the address of a
    /// channel.
    pub from: Option<String>,
    /// The service that chooses the sender; needed for a scheduled message.
    pub messaging_service_sid: Option<Sid<MessagingService>>,
    /// The text; long text is split into several SMS. At most 1600 characters.
    #[param(max_length = 1600)]
    pub body: Option<String>,
    /// The URLs of up to ten files, which Twilio fetches.
    pub media_url: Option<Vec<String>>,
    /// A template, instead of text and media.
    pub content_sid: Option<Sid<Content>>,
}

/// The filters of a list of [`Message`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct MessageFilter {
    /// The recipient. In E.164 form, such as `+14155550123`. Personal data.
    #[param(pii)]
    pub to: Option<String>,
    /// The sender. In E.164 form, such as `+14155550123`. Personal data.
    #[param(pii)]
    pub from: Option<String>,
    /// Sent on this day.
    pub date_sent: Option<Timestamp>,
    /// Sent at this time or earlier.
    #[param(name = "DateSent<")]
    pub date_sent_before: Option<Timestamp>,
    /// Sent at this time or later.
    #[param(name = "DateSent>")]
    pub date_sent_after: Option<Timestamp>,
}

/// The parameters for changing a [`Message`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateMessage {
    /// Empty text, which blanks the message.
    pub body: Option<String>,
    /// `Canceled` cancels a scheduled message.
    pub status: Option<MessageUpdateStatus>,
}

/// A message direction.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum MessageDirection {
    /// `inbound`.
    Inbound,
    /// `outbound-api`.
    OutboundApi,
    /// `outbound-call`.
    OutboundCall,
    /// `outbound-reply`.
    OutboundReply,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A message status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "snake_case")]
#[non_exhaustive]
pub enum MessageStatus {
    /// `queued`.
    Queued,
    /// `sending`.
    Sending,
    /// `sent`.
    Sent,
    /// `failed`.
    Failed,
    /// `delivered`.
    Delivered,
    /// `undelivered`.
    Undelivered,
    /// `receiving`.
    Receiving,
    /// `received`.
    Received,
    /// `accepted`.
    Accepted,
    /// `scheduled`.
    Scheduled,
    /// `read`.
    Read,
    /// `partially_delivered`.
    PartiallyDelivered,
    /// `canceled`.
    Canceled,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A message content retention.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum MessageContentRetention {
    /// `retain`.
    Retain,
    /// `discard`.
    Discard,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A message address retention.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum MessageAddressRetention {
    /// `retain`.
    Retain,
    /// `obfuscate`.
    Obfuscate,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A message traffic type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum MessageTrafficType {
    /// `free`.
    Free,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A message schedule type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum MessageScheduleType {
    /// `fixed`.
    Fixed,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A message risk check.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum MessageRiskCheck {
    /// `enable`.
    Enable,
    /// `disable`.
    Disable,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A message update status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum MessageUpdateStatus {
    /// `canceled`.
    Canceled,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
