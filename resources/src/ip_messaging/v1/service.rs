//! ```text
//! POST GET        https://ip-messaging.twilio.com/v1/Services
//! GET POST DELETE https://ip-messaging.twilio.com/v1/Services/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Links, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::Role;

/// A service.
///
/// [Twilio's page](https://www.twilio.com/docs/chat)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "ip-messaging",
    path = "/v1/Services",
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
    /// A description for people.
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
    pub consumption_report_interval: Option<i64>,
    /// Limits, as JSON.
    pub limits: Option<Value>,
    /// Webhooks, as JSON.
    pub webhooks: Option<Value>,
    /// The URL that is called before an event.
    pub pre_webhook_url: Option<String>,
    /// The URL that is called after an event.
    pub post_webhook_url: Option<String>,
    /// The HTTP method for these requests.
    pub webhook_method: Option<String>,
    /// The reported events.
    pub webhook_filters: Option<Vec<String>>,
    /// Notifications, as JSON.
    pub notifications: Option<Value>,
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
    /// The interval between reports of read messages, in seconds.
    pub consumption_report_interval: Option<i64>,
    /// Notifications new message enabled: yes or no.
    #[param(name = "Notifications.NewMessage.Enabled")]
    pub notifications_new_message_enabled: Option<bool>,
    /// Notifications new message template.
    #[param(name = "Notifications.NewMessage.Template")]
    pub notifications_new_message_template: Option<String>,
    /// Notifications added to channel enabled: yes or no.
    #[param(name = "Notifications.AddedToChannel.Enabled")]
    pub notifications_added_to_channel_enabled: Option<bool>,
    /// Notifications added to channel template.
    #[param(name = "Notifications.AddedToChannel.Template")]
    pub notifications_added_to_channel_template: Option<String>,
    /// Notifications removed from channel enabled: yes or no.
    #[param(name = "Notifications.RemovedFromChannel.Enabled")]
    pub notifications_removed_from_channel_enabled: Option<bool>,
    /// Notifications removed from channel template.
    #[param(name = "Notifications.RemovedFromChannel.Template")]
    pub notifications_removed_from_channel_template: Option<String>,
    /// Notifications invited to channel enabled: yes or no.
    #[param(name = "Notifications.InvitedToChannel.Enabled")]
    pub notifications_invited_to_channel_enabled: Option<bool>,
    /// Notifications invited to channel template.
    #[param(name = "Notifications.InvitedToChannel.Template")]
    pub notifications_invited_to_channel_template: Option<String>,
    /// The URL that is called before an event.
    pub pre_webhook_url: Option<String>,
    /// The URL that is called after an event.
    pub post_webhook_url: Option<String>,
    /// The HTTP method for these requests.
    pub webhook_method: Option<HttpMethod>,
    /// The reported events.
    pub webhook_filters: Option<Vec<String>>,
    /// Webhooks on message send URL.
    #[param(name = "Webhooks.OnMessageSend.Url")]
    pub webhooks_on_message_send_url: Option<String>,
    /// Webhooks on message send method.
    #[param(name = "Webhooks.OnMessageSend.Method")]
    pub webhooks_on_message_send_method: Option<HttpMethod>,
    /// Webhooks on message update URL.
    #[param(name = "Webhooks.OnMessageUpdate.Url")]
    pub webhooks_on_message_update_url: Option<String>,
    /// Webhooks on message update method.
    #[param(name = "Webhooks.OnMessageUpdate.Method")]
    pub webhooks_on_message_update_method: Option<HttpMethod>,
    /// Webhooks on message remove URL.
    #[param(name = "Webhooks.OnMessageRemove.Url")]
    pub webhooks_on_message_remove_url: Option<String>,
    /// Webhooks on message remove method.
    #[param(name = "Webhooks.OnMessageRemove.Method")]
    pub webhooks_on_message_remove_method: Option<HttpMethod>,
    /// Webhooks on channel add URL.
    #[param(name = "Webhooks.OnChannelAdd.Url")]
    pub webhooks_on_channel_add_url: Option<String>,
    /// Webhooks on channel add method.
    #[param(name = "Webhooks.OnChannelAdd.Method")]
    pub webhooks_on_channel_add_method: Option<HttpMethod>,
    /// Webhooks on channel destroy URL.
    #[param(name = "Webhooks.OnChannelDestroy.Url")]
    pub webhooks_on_channel_destroy_url: Option<String>,
    /// Webhooks on channel destroy method.
    #[param(name = "Webhooks.OnChannelDestroy.Method")]
    pub webhooks_on_channel_destroy_method: Option<HttpMethod>,
    /// Webhooks on channel update URL.
    #[param(name = "Webhooks.OnChannelUpdate.Url")]
    pub webhooks_on_channel_update_url: Option<String>,
    /// Webhooks on channel update method.
    #[param(name = "Webhooks.OnChannelUpdate.Method")]
    pub webhooks_on_channel_update_method: Option<HttpMethod>,
    /// Webhooks on member add URL.
    #[param(name = "Webhooks.OnMemberAdd.Url")]
    pub webhooks_on_member_add_url: Option<String>,
    /// Webhooks on member add method.
    #[param(name = "Webhooks.OnMemberAdd.Method")]
    pub webhooks_on_member_add_method: Option<HttpMethod>,
    /// Webhooks on member remove URL.
    #[param(name = "Webhooks.OnMemberRemove.Url")]
    pub webhooks_on_member_remove_url: Option<String>,
    /// Webhooks on member remove method.
    #[param(name = "Webhooks.OnMemberRemove.Method")]
    pub webhooks_on_member_remove_method: Option<HttpMethod>,
    /// Webhooks on message sent URL.
    #[param(name = "Webhooks.OnMessageSent.Url")]
    pub webhooks_on_message_sent_url: Option<String>,
    /// Webhooks on message sent method.
    #[param(name = "Webhooks.OnMessageSent.Method")]
    pub webhooks_on_message_sent_method: Option<HttpMethod>,
    /// Webhooks on message updated URL.
    #[param(name = "Webhooks.OnMessageUpdated.Url")]
    pub webhooks_on_message_updated_url: Option<String>,
    /// Webhooks on message updated method.
    #[param(name = "Webhooks.OnMessageUpdated.Method")]
    pub webhooks_on_message_updated_method: Option<HttpMethod>,
    /// Webhooks on message removed URL.
    #[param(name = "Webhooks.OnMessageRemoved.Url")]
    pub webhooks_on_message_removed_url: Option<String>,
    /// Webhooks on message removed method.
    #[param(name = "Webhooks.OnMessageRemoved.Method")]
    pub webhooks_on_message_removed_method: Option<HttpMethod>,
    /// Webhooks on channel added URL.
    #[param(name = "Webhooks.OnChannelAdded.Url")]
    pub webhooks_on_channel_added_url: Option<String>,
    /// Webhooks on channel added method.
    #[param(name = "Webhooks.OnChannelAdded.Method")]
    pub webhooks_on_channel_added_method: Option<HttpMethod>,
    /// Webhooks on channel destroyed URL.
    #[param(name = "Webhooks.OnChannelDestroyed.Url")]
    pub webhooks_on_channel_destroyed_url: Option<String>,
    /// Webhooks on channel destroyed method.
    #[param(name = "Webhooks.OnChannelDestroyed.Method")]
    pub webhooks_on_channel_destroyed_method: Option<HttpMethod>,
    /// Webhooks on channel updated URL.
    #[param(name = "Webhooks.OnChannelUpdated.Url")]
    pub webhooks_on_channel_updated_url: Option<String>,
    /// Webhooks on channel updated method.
    #[param(name = "Webhooks.OnChannelUpdated.Method")]
    pub webhooks_on_channel_updated_method: Option<HttpMethod>,
    /// Webhooks on member added URL.
    #[param(name = "Webhooks.OnMemberAdded.Url")]
    pub webhooks_on_member_added_url: Option<String>,
    /// Webhooks on member added method.
    #[param(name = "Webhooks.OnMemberAdded.Method")]
    pub webhooks_on_member_added_method: Option<HttpMethod>,
    /// Webhooks on member removed URL.
    #[param(name = "Webhooks.OnMemberRemoved.Url")]
    pub webhooks_on_member_removed_url: Option<String>,
    /// Webhooks on member removed method.
    #[param(name = "Webhooks.OnMemberRemoved.Method")]
    pub webhooks_on_member_removed_method: Option<HttpMethod>,
    /// Limits channel members.
    #[param(name = "Limits.ChannelMembers")]
    pub limits_channel_members: Option<i64>,
    /// Limits user channels.
    #[param(name = "Limits.UserChannels")]
    pub limits_user_channels: Option<i64>,
}

/// A HTTP method.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "UPPERCASE")]
#[non_exhaustive]
pub enum HttpMethod {
    /// `GET`.
    Get,
    /// `POST`.
    Post,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
