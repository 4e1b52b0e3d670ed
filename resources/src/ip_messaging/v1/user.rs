//! ```text
//! POST GET        https://ip-messaging.twilio.com/v1/Services/{ServiceSid}/Users
//! GET POST DELETE https://ip-messaging.twilio.com/v1/Services/{ServiceSid}/Users/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Links, Sid, TwilioParams, TwilioResource};

use super::{Role, Service};

/// A user.
///
/// [Twilio's page](https://www.twilio.com/docs/chat)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "ip-messaging",
    path = "/v1/Services/{ServiceSid}/Users",
    sid = "US",
    alias = identity,
    parent = Service,
    complete,
    /// Creates a user.
    create = CreateUser,
    /// Reads a user.
    fetch,
    /// Lists users.
    list,
    /// Changes a user.
    update = UpdateUser,
    /// Removes a user.
    delete,
)]
#[non_exhaustive]
pub struct User {
    /// The record's identifier.
    pub sid: Sid<User>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The service that it belongs to.
    pub service_sid: Sid<Service>,
    /// The application's own data, as JSON.
    pub attributes: Option<String>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// The role, which defines the permissions.
    pub role_sid: Option<Sid<Role>>,
    /// The application's own name for a person or device.
    pub identity: Option<String>,
    /// Whether it is connected now.
    pub is_online: Option<bool>,
    /// Whether push notifications reach it.
    pub is_notifiable: Option<bool>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// Joined channels count. By default `0`.
    pub joined_channels_count: Option<i64>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`User`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateUser {
    /// The application's own name for a person or device.
    pub identity: String,
    /// The role, which defines the permissions.
    pub role_sid: Option<Sid<Role>>,
    /// The application's own data, as JSON.
    pub attributes: Option<String>,
    /// A description for people.
    pub friendly_name: Option<String>,
}

/// The parameters for changing a [`User`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateUser {
    /// The role, which defines the permissions.
    pub role_sid: Option<Sid<Role>>,
    /// The application's own data, as JSON.
    pub attributes: Option<String>,
    /// A description for people.
    pub friendly_name: Option<String>,
}
