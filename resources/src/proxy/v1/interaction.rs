//! ```text
//! GET        https://proxy.twilio.com/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Interactions
//! GET DELETE https://proxy.twilio.com/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Interactions/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Anything, Sid, StringEnum, TwilioResource, Unknown};

use super::{Participant, Service, Session};

/// A call or message that passed through a [`Session`], in from one person and out to
/// the other.
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
    /// What a message said or how many seconds a call took, as the text of a JSON
    /// object: `{"body":"..."}`, `{"duration":"..."}`.
    #[twilio_resource(pii)]
    pub data: Option<String>,
    /// Whether it was a call or a message.
    pub r#type: Option<InteractionType>,
    /// Who called or wrote.
    pub inbound_participant_sid: Option<Sid<Participant>>,
    /// The call or message that came in, such as `CA...` or `SM...`.
    pub inbound_resource_sid: Option<Sid<Anything>>,
    /// How far the incoming half has come.
    pub inbound_resource_status: Option<ResourceStatus>,
    /// What came in, such as `Call` or `Message`.
    pub inbound_resource_type: Option<String>,
    /// The address of what came in.
    pub inbound_resource_url: Option<String>,
    /// Who was called or written to.
    pub outbound_participant_sid: Option<Sid<Participant>>,
    /// The call or message that went out.
    pub outbound_resource_sid: Option<Sid<Anything>>,
    /// How far the outgoing half has come.
    pub outbound_resource_status: Option<ResourceStatus>,
    /// What went out, such as `Call` or `Message`.
    pub outbound_resource_type: Option<String>,
    /// The address of what went out.
    pub outbound_resource_url: Option<String>,
    /// When the interaction began.
    pub date_created: Timestamp,
    /// When the interaction was last changed.
    pub date_updated: Option<Timestamp>,
    /// The interaction's own address.
    pub url: Option<String>,
}

/// What passed through a session; of an [`Interaction`] and of a
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

/// How far one half of an interaction has come: a call's or a message's own status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ResourceStatus {
    /// Twilio has taken the message.
    Accepted,
    /// The call was answered.
    Answered,
    /// The line was busy.
    Busy,
    /// It was called off.
    Canceled,
    /// The call is over.
    Completed,
    /// The record was removed.
    Deleted,
    /// The message reached the phone.
    Delivered,
    /// The carrier never said whether the message reached the phone.
    DeliveryUnknown,
    /// It could not be done.
    Failed,
    /// The people are speaking.
    InProgress,
    /// The call was begun.
    Initiated,
    /// Nobody answered.
    NoAnswer,
    /// It waits for its turn.
    Queued,
    /// The message came in.
    Received,
    /// The message is coming in.
    Receiving,
    /// The phone is ringing.
    Ringing,
    /// The message is to be sent later.
    Scheduled,
    /// The message is on its way to the carrier.
    Sending,
    /// The carrier has the message.
    Sent,
    /// The carrier could not deliver the message.
    Undelivered,
    /// Twilio itself does not know.
    Unknown,
    /// A status that this version of the crate does not know.
    Other(Unknown),
}
