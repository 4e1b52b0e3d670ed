//! ```text
//! GET https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts/{Sid}
//! GET https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Anything, Sid, TwilioResource};

use super::{
    ConversationMessageReceiptDeliveryStatus, ConversationParticipant, Service,
    ServiceConversation, ServiceConversationMessage,
};

/// The delivery status of a message of a service to one participant.
///
/// [Twilio's page](https://www.twilio.com/docs/conversations/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "conversations",
    path = "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts",
    sid = "DY",
    list_key = "delivery_receipts",
    parent = ServiceConversationMessage,
    complete,
    /// Reads one receipt.
    fetch,
    /// Lists the receipts of a message.
    list,
)]
#[non_exhaustive]
pub struct ServiceConversationMessageReceipt {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The service that it belongs to.
    pub chat_service_sid: Sid<Service>,
    /// The conversation that it belongs to.
    pub conversation_sid: Sid<ServiceConversation>,
    /// Message SID.
    pub message_sid: Sid<ServiceConversationMessage>,
    /// The record's identifier.
    pub sid: Sid<ServiceConversationMessageReceipt>,
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
