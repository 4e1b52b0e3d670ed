//! ```text
//! GET POST DELETE https://chat.twilio.com/v2/Services/{ServiceSid}/Users/{UserSid}/Channels/{ChannelSid}
//! GET             https://chat.twilio.com/v2/Services/{ServiceSid}/Users/{UserSid}/Channels
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Links, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::{Member, Service, User, UserWebhookEnabledType};

/// A user channel.
///
/// [Twilio's page](https://www.twilio.com/docs/chat)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "chat",
    path = "/v2/Services/{ServiceSid}/Users/{UserSid}/Channels",
    key = "ChannelSid",
    parent = User,
    complete,
    /// Reads a user channel.
    fetch,
    /// Lists user channels.
    list,
    /// Changes a user channel.
    update = UpdateUserChannel,
    /// Removes a user channel.
    delete = DeleteUserChannel,
)]
#[non_exhaustive]
pub struct UserChannel {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The service that it belongs to.
    pub service_sid: Sid<Service>,
    /// Channel SID.
    pub channel_sid: String,
    /// The user that it is about.
    pub user_sid: Sid<User>,
    /// Member SID.
    pub member_sid: Option<Sid<Member>>,
    /// Its status.
    pub status: Option<UserChannelStatus>,
    /// The last message that was read, by its index.
    pub last_consumed_message_index: Option<i64>,
    /// How many messages were not read.
    pub unread_messages_count: Option<i64>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The notification level.
    pub notification_level: Option<UserChannelNotificationLevel>,
}

/// The parameters for changing a [`UserChannel`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateUserChannel {
    /// The notification level.
    pub notification_level: Option<UserChannelNotificationLevel>,
    /// The last message that was read, by its index.
    pub last_consumed_message_index: Option<i64>,
    /// When a message was last read.
    pub last_consumption_timestamp: Option<Timestamp>,
}

/// The parameters for removing a [`UserChannel`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct DeleteUserChannel {
    /// Whether webhooks are called for this change. Sent as the header
    /// `X-Twilio-Webhook-Enabled`.
    #[param(header = "X-Twilio-Webhook-Enabled")]
    pub x_twilio_webhook_enabled: Option<UserWebhookEnabledType>,
}

/// A user channel status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "camelCase")]
#[non_exhaustive]
pub enum UserChannelStatus {
    /// `joined`.
    Joined,
    /// `invited`.
    Invited,
    /// `notParticipating`.
    NotParticipating,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A user channel notification level.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum UserChannelNotificationLevel {
    /// `default`.
    Default,
    /// `muted`.
    Muted,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
