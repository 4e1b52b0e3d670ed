//! ```text
//! POST https://messaging.twilio.com/v2/Indicators/Typing.json
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::Message;

/// A typing indicator.
///
/// [Twilio's page](https://www.twilio.com/docs/messaging/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "messaging",
    path = "/v2/Indicators/Typing.json",
    key = none,
    complete,
    /// Creates a typing indicator.
    create = CreateTypingIndicator,
)]
#[non_exhaustive]
pub struct TypingIndicator {
    /// Success: yes or no.
    pub success: Option<bool>,
}

/// The parameters for creating a [`TypingIndicator`].
#[derive(Clone, Debug, TwilioParams)]
#[twilio_params(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateTypingIndicator {
    /// The channel.
    pub channel: CreateTypingIndicatorChannel,
    /// Message ID.
    pub message_id: Sid<Message>,
}

/// A create typing indicator channel.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum CreateTypingIndicatorChannel {
    /// `whatsapp`.
    Whatsapp,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
