//! ```text
//! POST GET https://flex-api.twilio.com/v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Invites
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Sid, TwilioParams, TwilioResource};

use super::{Interaction, InteractionChannel};

/// An interaction channel invite.
///
/// [Twilio's page](https://www.twilio.com/docs/flex/developer)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "flex-api",
    path = "/v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Invites",
    sid = "KG",
    key = none,
    parent = InteractionChannel,
    complete,
    /// Creates an interaction channel invite.
    create = CreateInteractionChannelInvite,
    /// Lists interaction channel invites.
    list,
)]
#[non_exhaustive]
pub struct InteractionChannelInvite {
    /// The record's identifier.
    pub sid: Option<Sid<InteractionChannelInvite>>,
    /// Interaction SID.
    pub interaction_sid: Sid<Interaction>,
    /// The channel that it belongs to.
    pub channel_sid: Sid<InteractionChannel>,
    /// Routing, as JSON.
    pub routing: Option<Value>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`InteractionChannelInvite`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateInteractionChannelInvite {
    /// Routing.
    pub routing: Value,
}
