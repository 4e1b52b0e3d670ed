//! ```text
//! GET https://ip-messaging.twilio.com/v1/Services/{ServiceSid}/Users/{UserSid}/Channels
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Links, Sid, StringEnum, TwilioResource, Unknown};

use super::{Channel, Member, Service, User};

/// A user channel.
///
/// [Twilio's page](https://www.twilio.com/docs/chat)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "ip-messaging",
    path = "/v1/Services/{ServiceSid}/Users/{UserSid}/Channels",
    key = none,
    parent = User,
    placeholders(UserSid: Sid<User>),
    complete,
    /// Lists user channels.
    list,
)]
#[non_exhaustive]
pub struct UserChannel {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The service that it belongs to.
    pub service_sid: Sid<Service>,
    /// The channel that it belongs to.
    pub channel_sid: Option<Sid<Channel>>,
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
}

/// A user channel status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "snake_case")]
#[non_exhaustive]
pub enum UserChannelStatus {
    /// `joined`.
    Joined,
    /// `invited`.
    Invited,
    /// `not_participating`.
    NotParticipating,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
