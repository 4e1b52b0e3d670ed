//! ```text
//! POST GET https://flex-api.twilio.com/v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Participants
//! POST     https://flex-api.twilio.com/v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Participants/{Sid}
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::{Interaction, InteractionChannel};

/// An interaction channel participant.
///
/// [Twilio's page](https://www.twilio.com/docs/flex/developer)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "flex-api",
    path = "/v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Participants",
    sid = "UT",
    parent = InteractionChannel,
    complete,
    /// Creates an interaction channel participant.
    create = CreateInteractionChannelParticipant,
    /// Lists interaction channel participants.
    list,
    /// Changes an interaction channel participant.
    update = UpdateInteractionChannelParticipant,
)]
#[non_exhaustive]
pub struct InteractionChannelParticipant {
    /// The record's identifier.
    pub sid: Sid<InteractionChannelParticipant>,
    /// Its type.
    pub r#type: Option<InteractionChannelParticipantType>,
    /// Interaction SID.
    pub interaction_sid: Sid<Interaction>,
    /// The channel that it belongs to.
    pub channel_sid: Sid<InteractionChannel>,
    /// The URL of the record.
    pub url: Option<String>,
    /// Routing properties, as JSON.
    pub routing_properties: Option<Value>,
}

/// The parameters for creating a [`InteractionChannelParticipant`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateInteractionChannelParticipant {
    /// Its type.
    pub r#type: InteractionChannelParticipantType,
    /// Media properties.
    pub media_properties: Value,
    /// Routing properties.
    pub routing_properties: Option<Value>,
}

/// The parameters for changing a [`InteractionChannelParticipant`]. A field that is not
/// set stays unchanged.
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct UpdateInteractionChannelParticipant {
    /// Its status.
    pub status: InteractionChannelParticipantStatus,
}

/// An interaction channel participant type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum InteractionChannelParticipantType {
    /// `supervisor`.
    Supervisor,
    /// `customer`.
    Customer,
    /// `external`.
    External,
    /// `agent`.
    Agent,
    /// `unknown`.
    Unknown,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// An interaction channel participant status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum InteractionChannelParticipantStatus {
    /// `closed`.
    Closed,
    /// `wrapup`.
    Wrapup,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
