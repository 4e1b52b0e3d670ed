//! ```text
//! GET POST https://flex-api.twilio.com/v1/Interactions/{InteractionSid}/Channels/{Sid}
//! GET      https://flex-api.twilio.com/v1/Interactions/{InteractionSid}/Channels
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Links, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::Interaction;

/// An interaction channel.
///
/// [Twilio's page](https://www.twilio.com/docs/flex/developer)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "flex-api",
    path = "/v1/Interactions/{InteractionSid}/Channels",
    sid = "UO",
    parent = Interaction,
    complete,
    /// Reads an interaction channel.
    fetch,
    /// Lists interaction channels.
    list,
    /// Changes an interaction channel.
    update = UpdateInteractionChannel,
)]
#[non_exhaustive]
pub struct InteractionChannel {
    /// The record's identifier.
    pub sid: Sid<InteractionChannel>,
    /// Interaction SID.
    pub interaction_sid: Sid<Interaction>,
    /// Its type.
    pub r#type: Option<InteractionChannelType>,
    /// Its status.
    pub status: Option<InteractionChannelStatus>,
    /// Twilio's error code.
    pub error_code: Option<i64>,
    /// The error.
    pub error_message: Option<String>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The parameters for changing a [`InteractionChannel`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct UpdateInteractionChannel {
    /// Its status.
    pub status: InteractionChannelUpdateStatus,
    /// Routing.
    pub routing: Option<Value>,
}

/// An interaction channel type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum InteractionChannelType {
    /// `voice`.
    Voice,
    /// `sms`.
    Sms,
    /// `email`.
    Email,
    /// `web`.
    Web,
    /// `whatsapp`.
    Whatsapp,
    /// `chat`.
    Chat,
    /// `messenger`.
    Messenger,
    /// `gbm`.
    Gbm,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// An interaction channel status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum InteractionChannelStatus {
    /// `setup`.
    Setup,
    /// `active`.
    Active,
    /// `failed`.
    Failed,
    /// `closed`.
    Closed,
    /// `inactive`.
    Inactive,
    /// `pause`.
    Pause,
    /// `transfer`.
    Transfer,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// An interaction channel update status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum InteractionChannelUpdateStatus {
    /// `closed`.
    Closed,
    /// `inactive`.
    Inactive,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
