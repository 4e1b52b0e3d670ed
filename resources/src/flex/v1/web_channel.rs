//! ```text
//! POST GET        https://flex-api.twilio.com/v1/WebChannels
//! GET POST DELETE https://flex-api.twilio.com/v1/WebChannels/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::FlexFlow;

/// A web channel.
///
/// [Twilio's page](https://www.twilio.com/docs/flex/developer)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "flex-api",
    path = "/v1/WebChannels",
    sid = "CH",
    list_key = "flex_chat_channels",
    complete,
    /// Creates a web channel.
    create = CreateWebChannel,
    /// Reads a web channel.
    fetch,
    /// Lists web channels.
    list,
    /// Changes a web channel.
    update = UpdateWebChannel,
    /// Removes a web channel.
    delete,
)]
#[non_exhaustive]
pub struct WebChannel {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Flex flow SID.
    pub flex_flow_sid: Option<Sid<FlexFlow>>,
    /// The record's identifier.
    pub sid: Sid<WebChannel>,
    /// The URL of the record.
    pub url: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
}

/// The parameters for creating a [`WebChannel`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateWebChannel {
    /// Flex flow SID.
    pub flex_flow_sid: Sid<FlexFlow>,
    /// The application's own name for a person or device.
    pub identity: String,
    /// Customer friendly name.
    pub customer_friendly_name: String,
    /// Chat friendly name.
    pub chat_friendly_name: String,
    /// Chat unique name.
    pub chat_unique_name: Option<String>,
    /// Pre engagement data.
    pub pre_engagement_data: Option<String>,
}

/// The parameters for changing a [`WebChannel`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateWebChannel {
    /// Chat status.
    pub chat_status: Option<WebChannelChatStatus>,
    /// Post engagement data.
    pub post_engagement_data: Option<String>,
}

/// A web channel chat status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum WebChannelChatStatus {
    /// `inactive`.
    Inactive,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
