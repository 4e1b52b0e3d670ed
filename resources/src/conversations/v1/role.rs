//! ```text
//! POST GET        https://conversations.twilio.com/v1/Roles
//! GET POST DELETE https://conversations.twilio.com/v1/Roles/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::{RoleType, Service};

/// The permissions of a user, in a service or in a conversation.
///
/// [Twilio's page](https://www.twilio.com/docs/conversations/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "conversations",
    path = "/v1/Roles",
    sid = "RL",
    complete,
    /// Creates a role.
    create = CreateRole,
    /// Reads one role.
    fetch,
    /// Lists roles.
    list,
    /// Replaces the permissions.
    update = UpdateRole,
    /// Removes a role that nobody has.
    delete,
)]
#[non_exhaustive]
pub struct Role {
    /// The record's identifier.
    pub sid: Sid<Role>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The service that it belongs to.
    pub chat_service_sid: Option<Sid<Service>>,
    /// A description for people. Personal data.
    #[twilio_resource(pii)]
    pub friendly_name: Option<String>,
    /// Its type.
    pub r#type: Option<RoleType>,
    /// The permissions.
    pub permissions: Option<Vec<String>>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`Role`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateRole {
    /// A description for people. At most 64 characters.
    #[param(max_length = 64)]
    pub friendly_name: String,
    /// Its type.
    pub r#type: RoleType,
    /// The permissions.
    pub permission: Vec<String>,
}

/// The parameters for changing a [`Role`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct UpdateRole {
    /// The permissions.
    pub permission: Vec<String>,
}
