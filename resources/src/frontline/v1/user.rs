//! ```text
//! GET POST https://frontline-api.twilio.com/v1/Users/{Sid}
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

/// A user.
///
/// [Twilio's page](https://www.twilio.com/docs/frontline)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "frontline-api",
    path = "/v1/Users",
    sid = "US",
    complete,
    /// Reads a user.
    fetch,
    /// Changes a user.
    update = UpdateUser,
)]
#[non_exhaustive]
pub struct User {
    /// The record's identifier.
    pub sid: Sid<User>,
    /// The application's own name for a person or device. Personal data.
    #[twilio_resource(pii)]
    pub identity: Option<String>,
    /// A description for people. Personal data.
    #[twilio_resource(pii)]
    pub friendly_name: Option<String>,
    /// Avatar.
    pub avatar: Option<String>,
    /// State.
    pub state: Option<UserStateType>,
    /// Is available: yes or no.
    pub is_available: Option<bool>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for changing a [`User`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateUser {
    /// A description for people.
    pub friendly_name: Option<String>,
    /// Avatar.
    pub avatar: Option<String>,
    /// State.
    pub state: Option<UserStateType>,
    /// Is available: yes or no.
    pub is_available: Option<bool>,
}

/// A user state type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum UserStateType {
    /// `active`.
    Active,
    /// `deactivated`.
    Deactivated,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
