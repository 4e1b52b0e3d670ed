//! ```text
//! POST GET        https://chat.twilio.com/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members
//! GET POST DELETE https://chat.twilio.com/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::{Channel, Role, Service, UserWebhookEnabledType};

/// A member.
///
/// [Twilio's page](https://www.twilio.com/docs/chat)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "chat",
    path = "/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members",
    sid = "MB",
    parent = Channel,
    complete,
    /// Creates a member.
    create = CreateMember,
    /// Reads a member.
    fetch,
    /// Lists members.
    list = MemberFilter,
    /// Changes a member.
    update = UpdateMember,
    /// Removes a member.
    delete = DeleteMember,
)]
#[non_exhaustive]
pub struct Member {
    /// The record's identifier.
    pub sid: Sid<Member>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The channel that it belongs to.
    pub channel_sid: Sid<Channel>,
    /// The service that it belongs to.
    pub service_sid: Sid<Service>,
    /// The application's own name for a person or device. Personal data.
    #[twilio_resource(pii)]
    pub identity: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The role, which defines the permissions.
    pub role_sid: Option<Sid<Role>>,
    /// The last message that was read, by its index.
    pub last_consumed_message_index: Option<i64>,
    /// When a message was last read.
    pub last_consumption_timestamp: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The application's own data, as JSON. Personal data.
    #[twilio_resource(pii)]
    pub attributes: Option<String>,
}

/// The parameters for creating a [`Member`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateMember {
    /// The application's own name for a person or device.
    pub identity: String,
    /// The role, which defines the permissions.
    pub role_sid: Option<Sid<Role>>,
    /// The last message that was read, by its index.
    pub last_consumed_message_index: Option<i64>,
    /// When a message was last read.
    pub last_consumption_timestamp: Option<Timestamp>,
    /// When it was created.
    pub date_created: Option<Timestamp>,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The application's own data, as JSON.
    pub attributes: Option<String>,
    /// Whether webhooks are called for this change. Sent as the header
    /// `X-Twilio-Webhook-Enabled`.
    #[param(header = "X-Twilio-Webhook-Enabled")]
    pub x_twilio_webhook_enabled: Option<UserWebhookEnabledType>,
}

/// The filters of a list of [`Member`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct MemberFilter {
    /// Identity: a list. Personal data.
    #[param(pii)]
    pub identity: Option<Vec<String>>,
}

/// The parameters for changing a [`Member`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateMember {
    /// The role, which defines the permissions.
    pub role_sid: Option<Sid<Role>>,
    /// The last message that was read, by its index.
    pub last_consumed_message_index: Option<i64>,
    /// When a message was last read.
    pub last_consumption_timestamp: Option<Timestamp>,
    /// When it was created.
    pub date_created: Option<Timestamp>,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The application's own data, as JSON.
    pub attributes: Option<String>,
    /// Whether webhooks are called for this change. Sent as the header
    /// `X-Twilio-Webhook-Enabled`.
    #[param(header = "X-Twilio-Webhook-Enabled")]
    pub x_twilio_webhook_enabled: Option<UserWebhookEnabledType>,
}

/// The parameters for removing a [`Member`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct DeleteMember {
    /// Whether webhooks are called for this change. Sent as the header
    /// `X-Twilio-Webhook-Enabled`.
    #[param(header = "X-Twilio-Webhook-Enabled")]
    pub x_twilio_webhook_enabled: Option<UserWebhookEnabledType>,
}
