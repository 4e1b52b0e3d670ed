//! ```text
//! POST GET https://proxy.twilio.com/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{ParticipantSid}/MessageInteractions
//! GET      https://proxy.twilio.com/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{ParticipantSid}/MessageInteractions/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Anything, Sid, TwilioParams, TwilioResource};

use super::{InteractionType, Participant, ResourceStatus, Service, Session};

/// A message that the application itself sends to one [`Participant`]. It comes from
/// the proxy number, as if the other person had written.
///
/// No participant wrote it, so the `inbound_*` fields are `None`.
///
/// [Twilio's page](https://www.twilio.com/docs/proxy/api/sending-messages)
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "proxy",
    path = "/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{ParticipantSid}/MessageInteractions",
    sid = "KI",
    parent = Participant,
    list_key = "interactions",
    complete,
    /// Sends a message to the participant.
    create = CreateMessageInteraction,
    /// Reads one message.
    fetch,
    /// Reads the messages that the application sent to the participant.
    list,
)]
#[non_exhaustive]
pub struct MessageInteraction {
    /// The message's identifier, `KI...`.
    pub sid: Sid<MessageInteraction>,
    /// The service that the session belongs to.
    pub service_sid: Sid<Service>,
    /// The session that the message belongs to.
    pub session_sid: Sid<Session>,
    /// The participant that the message was sent to.
    pub participant_sid: Sid<Participant>,
    /// The account that the message belongs to.
    pub account_sid: Sid<Account>,
    /// The sent message, as the text of a JSON object: `{"body":"..."}`.
    #[twilio_resource(pii)]
    pub data: Option<String>,
    /// Always [`Message`](InteractionType::Message).
    #[twilio_resource(initial = "message")]
    pub r#type: Option<InteractionType>,
    /// `None`: no participant wrote the message.
    pub inbound_participant_sid: Option<Sid<Participant>>,
    /// `None`, like the sender.
    pub inbound_resource_sid: Option<Sid<Anything>>,
    /// `None`, like the sender.
    pub inbound_resource_status: Option<ResourceStatus>,
    /// `None`, like the sender.
    pub inbound_resource_type: Option<String>,
    /// `None`, like the sender.
    pub inbound_resource_url: Option<String>,
    /// The participant that the message was sent to.
    pub outbound_participant_sid: Option<Sid<Participant>>,
    /// The outgoing message, `SM...` or `MM...`.
    pub outbound_resource_sid: Option<Sid<Anything>>,
    /// The status of the outgoing message.
    pub outbound_resource_status: Option<ResourceStatus>,
    /// The type of the outgoing resource: `Message`.
    pub outbound_resource_type: Option<String>,
    /// The URL of the outgoing message.
    pub outbound_resource_url: Option<String>,
    /// When the message was created.
    pub date_created: Timestamp,
    /// When the message was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// A message to send; the API requires a body, media or both.
#[derive(Clone, Debug, Default, PartialEq, Eq, TwilioParams)]
#[non_exhaustive]
pub struct CreateMessageInteraction {
    /// The text.
    pub body: Option<String>,
    /// The URLs of media to send with the text. Twilio reserves this parameter and may
    /// reject it.
    pub media_url: Option<Vec<String>>,
}
