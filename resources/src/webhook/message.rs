//! Webhooks of messages.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Anything, Sid, StringEnum, Unknown};

/// A received message, by SMS, MMS, RCS or WhatsApp.
///
/// [Twilio's page](https://www.twilio.com/docs/messaging/guides/webhook-request)
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct InboundMessage {
    /// The message's identifier, `SM...` or `MM...`.
    pub message_sid: Sid<Anything>,
    /// The account that the message belongs to.
    pub account_sid: Sid<Account>,
    /// The messaging service that received it, `MG...`.
    pub messaging_service_sid: Option<Sid<Anything>>,
    /// Who sent it: a phone number or a channel's address, such as `whatsapp:+1...`.
    pub from: String,
    /// Twilio's number or address that received it.
    pub to: String,
    /// The text; may be empty.
    #[serde(default)]
    pub body: String,
    /// The number of media files; [`media`](Self::media) returns them.
    pub num_media: Option<u32>,
    /// The number of segments of the text.
    pub num_segments: Option<u32>,
    /// The opt-out keyword in the text, `STOP`, `HELP` or `START`, if Twilio handles
    /// opt-outs.
    pub opt_out_type: Option<String>,
    /// The name of the sender's profile, on WhatsApp.
    pub profile_name: Option<String>,
    /// The text of the button that the sender pressed.
    pub button_text: Option<String>,
    /// The value of the button that the sender pressed.
    pub button_payload: Option<String>,
    /// All other parameters, by name.
    #[serde(flatten)]
    pub other: BTreeMap<String, String>,
}

/// A file of an [`InboundMessage`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Media<'a> {
    /// The URL of the file.
    pub url: &'a str,
    /// Its media type, such as `image/jpeg`.
    pub content_type: Option<&'a str>,
}

impl InboundMessage {
    /// The media files of the message, in order.
    pub fn media(&self) -> impl Iterator<Item = Media<'_>> {
        (0..self.num_media.unwrap_or_default()).map_while(|index| {
            let content_type = self.other.get(&format!("MediaContentType{index}"));
            Some(Media {
                url: self.other.get(&format!("MediaUrl{index}"))?,
                content_type: content_type.map(String::as_str),
            })
        })
    }
}

/// The status of an outgoing message changed.
///
/// Updates may arrive out of order.
///
/// [Twilio's page](https://www.twilio.com/docs/messaging/guides/outbound-message-status-in-status-callbacks)
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct MessageStatusUpdate {
    /// The message's identifier, `SM...` or `MM...`.
    pub message_sid: Sid<Anything>,
    /// The account that the message belongs to.
    pub account_sid: Sid<Account>,
    /// The messaging service that sends it, `MG...`.
    pub messaging_service_sid: Option<Sid<Anything>>,
    /// The new status.
    pub message_status: MessageStatus,
    /// The reason for a failure, a code such as those in `twilio_resources::codes`.
    pub error_code: Option<u32>,
    /// The sender.
    pub from: Option<String>,
    /// The recipient.
    pub to: Option<String>,
    /// The time of delivery that the carrier reported: `YYMMDDhhmm`.
    pub raw_dlr_done_date: Option<String>,
    /// All other parameters, by name.
    #[serde(flatten)]
    pub other: BTreeMap<String, String>,
}

/// The status of a message.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "snake_case")]
#[non_exhaustive]
pub enum MessageStatus {
    /// A messaging service accepted it and chooses a sender.
    Accepted,
    /// It will be sent later.
    Scheduled,
    /// It was canceled before it was sent.
    Canceled,
    /// It is in the queue.
    Queued,
    /// It is being sent to the carrier.
    Sending,
    /// The carrier accepted it.
    Sent,
    /// It reached the phone.
    Delivered,
    /// It reached some of its recipients.
    PartiallyDelivered,
    /// The carrier could not deliver it.
    Undelivered,
    /// It could not be sent.
    Failed,
    /// It is being received.
    Receiving,
    /// It was received.
    Received,
    /// The person has opened it, if the channel reports this.
    Read,
    /// A status that this version of the crate does not know.
    Other(Unknown),
}
