//! ```text
//! POST     https://flex-api.twilio.com/v1/Interactions
//! GET POST https://flex-api.twilio.com/v1/Interactions/{Sid}
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Links, Sid, TwilioParams, TwilioResource};

use super::InteractionContext;

/// An interaction.
///
/// [Twilio's page](https://www.twilio.com/docs/flex/developer)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "flex-api",
    path = "/v1/Interactions",
    sid = "KD",
    complete,
    /// Creates an interaction.
    create = CreateInteraction,
    /// Reads an interaction.
    fetch,
    /// Changes an interaction.
    update = UpdateInteraction,
)]
#[non_exhaustive]
pub struct Interaction {
    /// The record's identifier.
    pub sid: Sid<Interaction>,
    /// The channel.
    pub channel: Option<Value>,
    /// Routing, as JSON.
    pub routing: Option<Value>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
    /// Interaction context SID.
    pub interaction_context_sid: Option<Sid<InteractionContext>>,
    /// Webhook ttid.
    pub webhook_ttid: Option<String>,
}

/// The parameters for creating a [`Interaction`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateInteraction {
    /// The channel.
    pub channel: Value,
    /// Routing.
    pub routing: Option<Value>,
    /// Interaction context SID.
    pub interaction_context_sid: Option<Sid<InteractionContext>>,
    /// Webhook ttid.
    pub webhook_ttid: Option<String>,
}

/// The parameters for changing a [`Interaction`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateInteraction {
    /// Webhook ttid.
    pub webhook_ttid: Option<String>,
}
