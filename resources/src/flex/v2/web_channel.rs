//! ```text
//! POST https://flex-api.twilio.com/v2/WebChats
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, TwilioParams, TwilioResource};

use super::Conversation;

/// A web channel.
///
/// [Twilio's page](https://www.twilio.com/docs/flex/developer)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "flex-api",
    path = "/v2/WebChats",
    key = none,
    complete,
    /// Creates a web channel.
    create = CreateWebChannel,
)]
#[non_exhaustive]
pub struct WebChannel {
    /// The conversation that it belongs to.
    pub conversation_sid: Option<Sid<Conversation>>,
    /// The application's own name for a person or device. Personal data.
    #[twilio_resource(pii)]
    pub identity: Option<String>,
}

/// The parameters for creating a [`WebChannel`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateWebChannel {
    /// Address SID.
    pub address_sid: String,
    /// Chat friendly name.
    pub chat_friendly_name: Option<String>,
    /// Customer friendly name.
    pub customer_friendly_name: Option<String>,
    /// Pre engagement data.
    pub pre_engagement_data: Option<String>,
    /// The application's own name for a person or device.
    pub identity: Option<String>,
    /// Ui version. Sent as the header `Ui-Version`.
    #[param(header = "Ui-Version")]
    pub ui_version: Option<String>,
}
