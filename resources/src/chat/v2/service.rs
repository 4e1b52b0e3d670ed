//! ```text
//! POST GET        https://chat.twilio.com/v2/Services
//! GET POST DELETE https://chat.twilio.com/v2/Services/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Links, Sid, TwilioParams, TwilioResource};

use super::{HttpMethod, Role};

/// A service.
///
/// [Twilio's page](https://www.twilio.com/docs/chat)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "chat",
    path = "/v2/Services",
    sid = "IS",
    complete,
    /// Creates a service.
    create = CreateService,
    /// Reads a service.
    fetch,
    /// Lists services.
    list,
    /// Changes a service.
    update = UpdateService,
    /// Removes a service.
    delete,
)]
#[non_exhaustive]
pub struct Service {
    /// The record's identifier.
    pub sid: Sid<Service>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// A description for people. Personal data.
    #[twilio_resource(pii)]
    pub friendly_name: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The role of new users.
    pub default_service_role_sid: Option<Sid<Role>>,
    /// The role of new members of channels.
    pub default_channel_role_sid: Option<Sid<Role>>,
    /// The role of the creator of a channel.
    pub default_channel_creator_role_sid: Option<Sid<Role>>,
    /// Whether the API shows which messages were read.
    pub read_status_enabled: Option<bool>,
    /// Whether the API shows which users are connected.
    pub reachability_enabled: Option<bool>,
    /// How long a user counts as typing, in seconds. By default `0`.
    pub typing_indicator_timeout: Option<i64>,
    /// The interval between reports of read messages, in seconds. By default `0`.
    /// Deprecated.
    pub consumption_report_interval: Option<i64>,
    /// Limits, as JSON.
    pub limits: Option<Value>,
    /// The URL that is called before an event.
    pub pre_webhook_url: Option<String>,
    /// The URL that is called after an event.
    pub post_webhook_url: Option<String>,
    /// The HTTP method for these requests.
    pub webhook_method: Option<String>,
    /// The reported events.
    pub webhook_filters: Option<Vec<String>>,
    /// Pre webhook retry count. By default `0`.
    pub pre_webhook_retry_count: Option<i64>,
    /// Post webhook retry count. By default `0`.
    pub post_webhook_retry_count: Option<i64>,
    /// Notifications, as JSON.
    pub notifications: Option<Value>,
    /// Media, as JSON.
    pub media: Option<Value>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The parameters for creating a [`Service`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateService {
    /// A description for people.
    pub friendly_name: String,
}

/// The parameters for changing a [`Service`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateService {
    /// A description for people.
    pub friendly_name: Option<String>,
    /// The role of new users.
    pub default_service_role_sid: Option<Sid<Role>>,
    /// The role of new members of channels.
    pub default_channel_role_sid: Option<Sid<Role>>,
    /// The role of the creator of a channel.
    pub default_channel_creator_role_sid: Option<Sid<Role>>,
    /// Whether the API shows which messages were read.
    pub read_status_enabled: Option<bool>,
    /// Whether the API shows which users are connected.
    pub reachability_enabled: Option<bool>,
    /// How long a user counts as typing, in seconds.
    pub typing_indicator_timeout: Option<i64>,
    /// The interval between reports of read messages, in seconds. Deprecated.
    #[param(deprecated)]
    pub consumption_report_interval: Option<i64>,
    /// Notifications new message enabled: yes or no.
    #[param(name = "Notifications.NewMessage.Enabled")]
    pub notifications_new_message_enabled: Option<bool>,
    /// Notifications new message template.
    #[param(name = "Notifications.NewMessage.Template")]
    pub notifications_new_message_template: Option<String>,
    /// Notifications new message sound.
    #[param(name = "Notifications.NewMessage.Sound")]
    pub notifications_new_message_sound: Option<String>,
    /// Notifications new message badge count enabled: yes or no.
    #[param(name = "Notifications.NewMessage.BadgeCountEnabled")]
    pub notifications_new_message_badge_count_enabled: Option<bool>,
    /// Notifications added to channel enabled: yes or no.
    #[param(name = "Notifications.AddedToChannel.Enabled")]
    pub notifications_added_to_channel_enabled: Option<bool>,
    /// Notifications added to channel template.
    #[param(name = "Notifications.AddedToChannel.Template")]
    pub notifications_added_to_channel_template: Option<String>,
    /// Notifications added to channel sound.
    #[param(name = "Notifications.AddedToChannel.Sound")]
    pub notifications_added_to_channel_sound: Option<String>,
    /// Notifications removed from channel enabled: yes or no.
    #[param(name = "Notifications.RemovedFromChannel.Enabled")]
    pub notifications_removed_from_channel_enabled: Option<bool>,
    /// Notifications removed from channel template.
    #[param(name = "Notifications.RemovedFromChannel.Template")]
    pub notifications_removed_from_channel_template: Option<String>,
    /// Notifications removed from channel sound.
    #[param(name = "Notifications.RemovedFromChannel.Sound")]
    pub notifications_removed_from_channel_sound: Option<String>,
    /// Notifications invited to channel enabled: yes or no.
    #[param(name = "Notifications.InvitedToChannel.Enabled")]
    pub notifications_invited_to_channel_enabled: Option<bool>,
    /// Notifications invited to channel template.
    #[param(name = "Notifications.InvitedToChannel.Template")]
    pub notifications_invited_to_channel_template: Option<String>,
    /// Notifications invited to channel sound.
    #[param(name = "Notifications.InvitedToChannel.Sound")]
    pub notifications_invited_to_channel_sound: Option<String>,
    /// The URL that is called before an event.
    pub pre_webhook_url: Option<String>,
    /// The URL that is called after an event.
    pub post_webhook_url: Option<String>,
    /// The HTTP method for these requests.
    pub webhook_method: Option<HttpMethod>,
    /// The reported events.
    pub webhook_filters: Option<Vec<String>>,
    /// Limits channel members.
    #[param(name = "Limits.ChannelMembers")]
    pub limits_channel_members: Option<i64>,
    /// Limits user channels.
    #[param(name = "Limits.UserChannels")]
    pub limits_user_channels: Option<i64>,
    /// Media compatibility message.
    #[param(name = "Media.CompatibilityMessage")]
    pub media_compatibility_message: Option<String>,
    /// Pre webhook retry count.
    pub pre_webhook_retry_count: Option<i64>,
    /// Post webhook retry count.
    pub post_webhook_retry_count: Option<i64>,
    /// Notifications log enabled: yes or no.
    #[param(name = "Notifications.LogEnabled")]
    pub notifications_log_enabled: Option<bool>,
}
