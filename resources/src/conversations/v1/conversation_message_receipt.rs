//! ```text
//! GET https://conversations.twilio.com/v1/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts/{Sid}
//! GET https://conversations.twilio.com/v1/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Anything, Sid, TwilioResource};

use super::{
    Conversation, ConversationMessage, ConversationMessageReceiptDeliveryStatus,
    ConversationParticipant,
};

/// The delivery status of a message to one participant.
///
/// [Twilio's page](https://www.twilio.com/docs/conversations/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "conversations",
    path = "/v1/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts",
    sid = "DY",
    list_key = "delivery_receipts",
    parent = ConversationMessage,
    complete,
    /// Reads one receipt.
    fetch,
    /// Lists the receipts of a message.
    list,
)]
#[non_exhaustive]
pub struct ConversationMessageReceipt {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The conversation that it belongs to.
    pub conversation_sid: Sid<Conversation>,
    /// The record's identifier.
    pub sid: Sid<ConversationMessageReceipt>,
    /// Message SID.
    pub message_sid: Sid<ConversationMessage>,
    /// Channel message SID.
    pub channel_message_sid: Option<Sid<Anything>>,
    /// The participant that it is about.
    pub participant_sid: Option<Sid<ConversationParticipant>>,
    /// Its status.
    pub status: Option<ConversationMessageReceiptDeliveryStatus>,
    /// Twilio's error code. By default `0`.
    pub error_code: Option<i64>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
}
