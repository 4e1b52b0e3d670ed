//! ```text
//! POST GET        https://conversations.twilio.com/v1/Users
//! GET POST DELETE https://conversations.twilio.com/v1/Users/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Links, Sid, TwilioParams, TwilioResource};

use super::{Role, Service, UserWebhookEnabledType};

/// A person who takes part in conversations over chat.
///
/// [Twilio's page](https://www.twilio.com/docs/conversations/api/user-resource)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "conversations",
    path = "/v1/Users",
    sid = "US",
    alias = identity,
    complete,
    /// Creates a user for an identity.
    create = CreateUser,
    /// Reads one user, by SID or identity.
    fetch,
    /// Lists users.
    list,
    /// Changes the specified fields.
    update = UpdateUser,
    /// Removes a user, also from every conversation.
    delete = DeleteUser,
)]
#[non_exhaustive]
pub struct User {
    /// The record's identifier.
    pub sid: Sid<User>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The service that it belongs to.
    pub chat_service_sid: Option<Sid<Service>>,
    /// The role, which defines the permissions.
    pub role_sid: Option<Sid<Role>>,
    /// The application's own name for a person or device. Personal data.
    #[twilio_resource(pii)]
    pub identity: Option<String>,
    /// A description for people. Personal data.
    #[twilio_resource(pii)]
    pub friendly_name: Option<String>,
    /// The application's own data, as JSON. Personal data.
    #[twilio_resource(pii)]
    pub attributes: Option<String>,
    /// Whether it is connected now.
    pub is_online: Option<bool>,
    /// Whether push notifications reach it.
    pub is_notifiable: Option<bool>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The parameters for creating a [`User`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateUser {
    /// The application's own name for a person or device.
    pub identity: String,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// The application's own data, as JSON.
    pub attributes: Option<String>,
    /// The role, which defines the permissions.
    pub role_sid: Option<Sid<Role>>,
    /// Whether webhooks are called for this change. Sent as the header
    /// `X-Twilio-Webhook-Enabled`.
    #[param(header = "X-Twilio-Webhook-Enabled")]
    pub x_twilio_webhook_enabled: Option<UserWebhookEnabledType>,
}

/// The parameters for changing a [`User`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateUser {
    /// A description for people.
    pub friendly_name: Option<String>,
    /// The application's own data, as JSON.
    pub attributes: Option<String>,
    /// The role, which defines the permissions.
    pub role_sid: Option<Sid<Role>>,
    /// Whether webhooks are called for this change. Sent as the header
    /// `X-Twilio-Webhook-Enabled`.
    #[param(header = "X-Twilio-Webhook-Enabled")]
    pub x_twilio_webhook_enabled: Option<UserWebhookEnabledType>,
}

/// The parameters for removing a [`User`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct DeleteUser {
    /// Whether webhooks are called for this change. Sent as the header
    /// `X-Twilio-Webhook-Enabled`.
    #[param(header = "X-Twilio-Webhook-Enabled")]
    pub x_twilio_webhook_enabled: Option<UserWebhookEnabledType>,
}
