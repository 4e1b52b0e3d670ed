//! ```text
//! GET        https://proxy.twilio.com/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Interactions
//! GET DELETE https://proxy.twilio.com/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Interactions/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Anything, Sid, StringEnum, TwilioResource, Unknown};

use super::{Participant, Service, Session};

/// A call or message that passed through a [`Session`], from one person to the other.
///
/// [Twilio's page](https://www.twilio.com/docs/proxy/api/interaction)
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "proxy",
    path = "/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Interactions",
    sid = "KI",
    parent = Session,
    complete,
    /// Reads one interaction.
    fetch,
    /// Reads the session's interactions.
    list,
    /// Removes the record of an interaction.
    delete,
)]
#[non_exhaustive]
pub struct Interaction {
    /// The interaction's identifier, `KI...`.
    pub sid: Sid<Interaction>,
    /// The service that the session belongs to.
    pub service_sid: Sid<Service>,
    /// The session that the interaction belongs to.
    pub session_sid: Sid<Session>,
    /// The account that the interaction belongs to.
    pub account_sid: Sid<Account>,
    /// The text of a message or the duration of a call in seconds, as the text of a JSON
    /// object: `{"body":"..."}`, `{"duration":"..."}`.
    #[twilio_resource(pii)]
    pub data: Option<String>,
    /// Whether it was a call or a message.
    pub r#type: Option<InteractionType>,
    /// Who called or wrote.
    pub inbound_participant_sid: Option<Sid<Participant>>,
    /// The incoming call or message, such as `CA...` or `SM...`.
    pub inbound_resource_sid: Option<Sid<Anything>>,
    /// The status of the incoming call or message.
    pub inbound_resource_status: Option<ResourceStatus>,
    /// The type of the incoming resource, such as `Call` or `Message`.
    pub inbound_resource_type: Option<String>,
    /// The URL of the incoming resource.
    pub inbound_resource_url: Option<String>,
    /// Who was called or received the message.
    pub outbound_participant_sid: Option<Sid<Participant>>,
    /// The outgoing call or message.
    pub outbound_resource_sid: Option<Sid<Anything>>,
    /// The status of the outgoing call or message.
    pub outbound_resource_status: Option<ResourceStatus>,
    /// The type of the outgoing resource, such as `Call` or `Message`.
    pub outbound_resource_type: Option<String>,
    /// The URL of the outgoing resource.
    pub outbound_resource_url: Option<String>,
    /// When the interaction started.
    pub date_created: Timestamp,
    /// When the interaction was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the interaction.
    pub url: Option<String>,
}

/// The type of an [`Interaction`] and of a
/// [`MessageInteraction`](super::MessageInteraction).
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum InteractionType {
    /// A message.
    Message,
    /// A call.
    Voice,
    /// Twilio itself does not know.
    Unknown,
    /// A type that this version of the crate does not know.
    Other(Unknown),
}

/// The status of the incoming or outgoing call or message of an interaction.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ResourceStatus {
    /// Twilio has accepted the message.
    Accepted,
    /// The call was answered.
    Answered,
    /// The line was busy.
    Busy,
    /// It was canceled.
    Canceled,
    /// The call is over.
    Completed,
    /// The record was removed.
    Deleted,
    /// The message reached the phone.
    Delivered,
    /// The carrier did not report whether the message reached the phone.
    DeliveryUnknown,
    /// The call or message failed.
    Failed,
    /// The call was answered and is in progress.
    InProgress,
    /// The call was started.
    Initiated,
    /// Nobody answered.
    NoAnswer,
    /// It is in the queue.
    Queued,
    /// The message was received.
    Received,
    /// The message is being received.
    Receiving,
    /// The phone is ringing.
    Ringing,
    /// The message will be sent later.
    Scheduled,
    /// The message is being sent to the carrier.
    Sending,
    /// The carrier has accepted the message.
    Sent,
    /// The carrier could not deliver the message.
    Undelivered,
    /// Twilio itself does not know.
    Unknown,
    /// A status that this version of the crate does not know.
    Other(Unknown),
}
