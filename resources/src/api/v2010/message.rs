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
    /// Lists messages that were sent or received, the latest first.
    list = MessageFilter,
    /// Blanks the text of a message that was sent, or calls off one that is scheduled.
    update = UpdateMessage,
    /// Removes the record of a message for good; one on its way cannot be removed.
    delete,
)]
#[non_exhaustive]
pub struct Message {
    /// The text; empty once it was blanked. Personal data.
    #[twilio_resource(pii)]
    pub body: Option<String>,
    /// Into how many SMS the text was split; `0` as long as that is not known.
    pub num_segments: Option<String>,
    /// Whether it came in or went out.
    pub direction: Option<MessageDirection>,
    /// Who wrote it: a number, a short code, a name, an address such as
    /// `whatsapp:+14155550123`. Personal data.
    #[twilio_resource(pii)]
    pub from: Option<String>,
    /// Whom it was sent to. Personal data.
    #[twilio_resource(pii)]
    pub to: Option<String>,
    /// When it was last changed.
    #[serde(default, with = "twilio_runtime::rfc2822::option")]
    #[twilio_resource(format = rfc2822)]
    pub date_updated: Option<Timestamp>,
    /// What it cost, negative; nothing as long as that is not known.
    pub price: Option<String>,
    /// What went wrong.
    pub error_message: Option<String>,
    /// The record's own address, without the host.
    pub uri: Option<String>,
    /// The account that it belongs to.
    pub account_sid: Sid<twilio_runtime::Account>,
    /// How many media go with it.
    pub num_media: Option<String>,
    /// How far the message has come.
    #[twilio_resource(initial = "queued")]
    pub status: Option<MessageStatus>,
    /// The service that it was sent from, if it was one.
    pub messaging_service_sid: Option<Sid<MessagingService>>,
    /// The message's identifier: `SM...`, or `MM...` with media.
    pub sid: Sid<Message>,
    /// When it left, or came in.
    #[serde(default, with = "twilio_runtime::rfc2822::option")]
    #[twilio_resource(format = rfc2822)]
    pub date_sent: Option<Timestamp>,
    /// When it was created.
    #[serde(with = "twilio_runtime::rfc2822")]
    #[twilio_resource(format = rfc2822)]
    pub date_created: Timestamp,
    /// Why it failed: one of `codes`.
    pub error_code: Option<i64>,
    /// The currency of the price. In three letters (ISO 4217).
    pub price_unit: Option<String>,
    /// The version of the API.
    pub api_version: Option<String>,
    /// The addresses of what it holds, by name, without the host.
    pub subresource_uris: Option<Links>,
}

/// A message to send.
///
/// Give a sender, `from` or `messaging_service_sid`, and what to send: `body`,
/// `media_url` or `content_sid`.
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateMessage {
    /// Whom to send it to: a number in E.164 form, or an address such as
    /// `whatsapp:+14155550123`.
    pub to: String,
    /// Where each change in the message's status is reported.
    pub status_callback: Option<String>,
    /// The application whose `status_callback` is used.
    pub application_sid: Option<Sid<Application>>,
    /// Max price. Deprecated.
    #[param(deprecated)]
    pub max_price: Option<f64>,
    /// Whether you will report that it arrived, as a `MessageFeedback`.
    pub provide_feedback: Option<bool>,
    /// How often it was tried before, by any provider.
    pub attempt: Option<i64>,
    /// For how many seconds it may wait for its turn.
    pub validity_period: Option<i64>,
    /// Force delivery: yes or no.
    pub force_delivery: Option<bool>,
    /// Content retention.
    pub content_retention: Option<MessageContentRetention>,
    /// Address retention.
    pub address_retention: Option<MessageAddressRetention>,
    /// Whether letters outside of GSM-7 are replaced by similar ones, so that it costs
    /// less.
    pub smart_encoded: Option<bool>,
    /// Actions of a channel, such as a place to show.
    pub persistent_action: Option<Vec<String>>,
    /// Traffic type.
    pub traffic_type: Option<MessageTrafficType>,
    /// Whether long addresses in the text become short ones; for a service with link
    /// shortening.
    pub shorten_urls: Option<bool>,
    /// Set it to `Fixed` to schedule the message.
    pub schedule_type: Option<MessageScheduleType>,
    /// When to send it, with `schedule_type`: 15 minutes to 35 days from now.
    pub send_at: Option<Timestamp>,
    /// Whether it goes as MMS although it has no media.
    pub send_as_mms: Option<bool>,
    /// The values for the template's variables, as the text of a JSON object.
    pub content_variables: Option<String>,
    /// Whether the protection against fraud looks at it.
    pub risk_check: Option<MessageRiskCheck>,
    /// Who sends it: a number of the account, a short code, a name, or the address of a
    /// channel.
    pub from: Option<String>,
    /// The service that chooses the sender; needed for a scheduled message.
    pub messaging_service_sid: Option<Sid<MessagingService>>,
    /// The text, which is split into SMS where it is long. At most 1600 characters.
    #[param(max_length = 1600)]
    pub body: Option<String>,
    /// The addresses of up to ten files, which Twilio fetches.
    pub media_url: Option<Vec<String>>,
    /// A template, in the place of text and media.
    pub content_sid: Option<Sid<Content>>,
}

/// Which [`Message`]s are listed.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct MessageFilter {
    /// Who it is for. In E.164 form, such as `+14155550123`. Personal data.
    #[param(pii)]
    pub to: Option<String>,
    /// Who it is from. In E.164 form, such as `+14155550123`. Personal data.
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

/// Changes to a [`Message`]; what is not given stays as it is.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateMessage {
    /// Empty text, which blanks the message.
    pub body: Option<String>,
    /// `Canceled` calls off a scheduled message.
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
