//! ```text
//! POST GET https://proxy.twilio.com/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{ParticipantSid}/MessageInteractions
//! GET      https://proxy.twilio.com/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{ParticipantSid}/MessageInteractions/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Anything, Sid, TwilioParams, TwilioResource};

use super::{InteractionResourceStatus, InteractionType, Participant, Service, Session};

/// A message interaction.
///
/// [Twilio's page](https://www.twilio.com/docs/proxy/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "proxy",
    path = "/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{ParticipantSid}/MessageInteractions",
    sid = "KI",
    list_key = "interactions",
    parent = Participant,
    complete,
    /// Creates a message interaction.
    create = CreateMessageInteraction,
    /// Reads a message interaction.
    fetch,
    /// Lists message interactions.
    list,
)]
#[non_exhaustive]
pub struct MessageInteraction {
    /// The record's identifier.
    pub sid: Sid<MessageInteraction>,
    /// Session SID.
    pub session_sid: Sid<Session>,
    /// The service that it belongs to.
    pub service_sid: Sid<Service>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Its content. Personal data.
    #[twilio_resource(pii)]
    pub data: Option<String>,
    /// Its type.
    pub r#type: Option<InteractionType>,
    /// The participant that it is about.
    pub participant_sid: Sid<Participant>,
    /// Inbound participant SID.
    pub inbound_participant_sid: Option<Sid<Participant>>,
    /// Inbound resource SID.
    pub inbound_resource_sid: Option<Sid<Anything>>,
    /// Inbound resource status.
    pub inbound_resource_status: Option<InteractionResourceStatus>,
    /// Inbound resource type.
    pub inbound_resource_type: Option<String>,
    /// Inbound resource URL.
    pub inbound_resource_url: Option<String>,
    /// Outbound participant SID.
    pub outbound_participant_sid: Option<Sid<Participant>>,
    /// Outbound resource SID.
    pub outbound_resource_sid: Option<Sid<Anything>>,
    /// Outbound resource status.
    pub outbound_resource_status: Option<InteractionResourceStatus>,
    /// Outbound resource type.
    pub outbound_resource_type: Option<String>,
    /// Outbound resource URL.
    pub outbound_resource_url: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`MessageInteraction`].
///
/// One of `body` and `media_url` is needed.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CreateMessageInteraction {
    /// The text.
    pub body: Option<String>,
    /// The URL of the media.
    pub media_url: Option<Vec<String>>,
}
