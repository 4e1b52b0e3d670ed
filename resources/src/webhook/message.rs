//! What Twilio sends about messages.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Anything, Sid, StringEnum, Unknown};

/// A message that came in, by SMS, MMS, RCS or WhatsApp.
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
    /// The text; empty where there is none.
    #[serde(default)]
    pub body: String,
    /// How many files come with it; [`media`](Self::media) gives them.
    pub num_media: Option<u32>,
    /// How many segments the text took.
    pub num_segments: Option<u32>,
    /// What the text is to opt out or in: `STOP`, `HELP` or `START`, where Twilio
    /// handles that.
    pub opt_out_type: Option<String>,
    /// The name of the sender's profile, on WhatsApp.
    pub profile_name: Option<String>,
    /// What stands on the button that the sender pressed.
    pub button_text: Option<String>,
    /// The value of the button that the sender pressed.
    pub button_payload: Option<String>,
    /// What is not named above, by the parameter's name.
    #[serde(flatten)]
    pub other: BTreeMap<String, String>,
}

/// A file of an [`InboundMessage`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Media<'a> {
    /// Where the file can be fetched from.
    pub url: &'a str,
    /// Its media type, such as `image/jpeg`.
    pub content_type: Option<&'a str>,
}

impl InboundMessage {
    /// The files that come with the message, in order.
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

/// A message that was sent has another status.
///
/// Updates may arrive in another order than they were sent.
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
    /// Its status now.
    pub message_status: MessageStatus,
    /// Why it failed or was not delivered; `twilio_resources::codes` names some.
    pub error_code: Option<u32>,
    /// Who sends it.
    pub from: Option<String>,
    /// Who it is for.
    pub to: Option<String>,
    /// When the carrier says that it was delivered: `YYMMDDhhmm`.
    pub raw_dlr_done_date: Option<String>,
    /// What is not named above, by the parameter's name.
    #[serde(flatten)]
    pub other: BTreeMap<String, String>,
}

/// How far a message has come.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "snake_case")]
#[non_exhaustive]
pub enum MessageStatus {
    /// A messaging service has it and picks a sender.
    Accepted,
    /// It is to be sent later.
    Scheduled,
    /// It was called off before its time.
    Canceled,
    /// It waits for its turn.
    Queued,
    /// It is on its way to the carrier.
    Sending,
    /// The carrier has it.
    Sent,
    /// It reached the phone.
    Delivered,
    /// It reached some of those it was sent to.
    PartiallyDelivered,
    /// The carrier could not deliver it.
    Undelivered,
    /// It could not be sent.
    Failed,
    /// It is coming in.
    Receiving,
    /// It came in.
    Received,
    /// The person has opened it, where the channel tells.
    Read,
    /// A status that this version of the crate does not know.
    Other(Unknown),
}
