//! ```text
//! POST GET        https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Roles
//! GET POST DELETE https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Roles/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::{RoleType, Service};

/// The permissions of a user in a service, or in its conversations.
///
/// [Twilio's page](https://www.twilio.com/docs/conversations/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "conversations",
    path = "/v1/Services/{ChatServiceSid}/Roles",
    sid = "RL",
    parent = Service,
    complete,
    /// Creates a role.
    create = CreateServiceRole,
    /// Reads one role.
    fetch,
    /// Lists roles.
    list,
    /// Replaces the permissions.
    update = UpdateServiceRole,
    /// Removes a role that nobody has.
    delete,
)]
#[non_exhaustive]
pub struct ServiceRole {
    /// The record's identifier.
    pub sid: Sid<ServiceRole>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The service that it belongs to.
    pub chat_service_sid: Sid<Service>,
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

/// The parameters for creating a [`ServiceRole`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateServiceRole {
    /// A description for people. At most 64 characters.
    #[param(max_length = 64)]
    pub friendly_name: String,
    /// Its type.
    pub r#type: RoleType,
    /// The permissions.
    pub permission: Vec<String>,
}

/// The parameters for changing a [`ServiceRole`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct UpdateServiceRole {
    /// The permissions.
    pub permission: Vec<String>,
}
