//! ```text
//! POST GET   https://flex-api.twilio.com/v1/Channels
//! GET DELETE https://flex-api.twilio.com/v1/Channels/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::{FlexFlow, Task, User};

/// A channel.
///
/// [Twilio's page](https://www.twilio.com/docs/flex/developer)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "flex-api",
    path = "/v1/Channels",
    sid = "CH",
    list_key = "flex_chat_channels",
    complete,
    /// Creates a channel.
    create = CreateChannel,
    /// Reads a channel.
    fetch,
    /// Lists channels.
    list,
    /// Removes a channel.
    delete,
)]
#[non_exhaustive]
pub struct Channel {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Flex flow SID.
    pub flex_flow_sid: Option<Sid<FlexFlow>>,
    /// The record's identifier.
    pub sid: Sid<Channel>,
    /// The user that it is about.
    pub user_sid: Option<Sid<User>>,
    /// The task that it belongs to.
    pub task_sid: Option<Sid<Task>>,
    /// The URL of the record.
    pub url: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
}

/// The parameters for creating a [`Channel`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateChannel {
    /// Flex flow SID.
    pub flex_flow_sid: Sid<FlexFlow>,
    /// The application's own name for a person or device.
    pub identity: String,
    /// Chat user friendly name.
    pub chat_user_friendly_name: String,
    /// Chat friendly name.
    pub chat_friendly_name: String,
    /// Its target.
    pub target: Option<String>,
    /// Chat unique name.
    pub chat_unique_name: Option<String>,
    /// Pre engagement data.
    pub pre_engagement_data: Option<String>,
    /// The task that it belongs to.
    pub task_sid: Option<Sid<Task>>,
    /// Task attributes.
    pub task_attributes: Option<String>,
    /// Long lived: yes or no.
    pub long_lived: Option<bool>,
}
