//! ```text
//! POST GET        https://ip-messaging.twilio.com/v2/Services/{ServiceSid}/Roles
//! GET POST DELETE https://ip-messaging.twilio.com/v2/Services/{ServiceSid}/Roles/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::Service;

/// A role.
///
/// [Twilio's page](https://www.twilio.com/docs/chat)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "ip-messaging",
    path = "/v2/Services/{ServiceSid}/Roles",
    sid = "RL",
    parent = Service,
    complete,
    /// Creates a role.
    create = CreateRole,
    /// Reads a role.
    fetch,
    /// Lists roles.
    list,
    /// Changes a role.
    update = UpdateRole,
    /// Removes a role.
    delete,
)]
#[non_exhaustive]
pub struct Role {
    /// The record's identifier.
    pub sid: Sid<Role>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The service that it belongs to.
    pub service_sid: Sid<Service>,
    /// A description for people.
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
    /// A description for people.
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

/// A role type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum RoleType {
    /// `channel`.
    Channel,
    /// `deployment`.
    Deployment,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
