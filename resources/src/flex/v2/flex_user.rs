//! ```text
//! GET POST https://flex-api.twilio.com/v2/Instances/{InstanceSid}/Users/{FlexUserSid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::{FlexInstance, FlexTeam, User, Worker, Workspace};

/// A flex user.
///
/// [Twilio's page](https://www.twilio.com/docs/flex/developer)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "flex-api",
    path = "/v2/Instances/{InstanceSid}/Users",
    sid = "FU",
    key = "FlexUserSid",
    complete,
    /// Reads a flex user.
    fetch,
    /// Changes a flex user.
    update = UpdateFlexUser,
)]
#[non_exhaustive]
pub struct FlexUser {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Instance SID.
    pub instance_sid: Sid<FlexInstance>,
    /// The user that it is about.
    pub user_sid: Option<Sid<User>>,
    /// Flex user SID.
    pub flex_user_sid: Sid<FlexUser>,
    /// The worker that it is about.
    pub worker_sid: Option<Sid<Worker>>,
    /// The workspace that it belongs to.
    pub workspace_sid: Option<Sid<Workspace>>,
    /// Flex team SID.
    pub flex_team_sid: Option<Sid<FlexTeam>>,
    /// Username.
    pub username: Option<String>,
    /// The email address.
    pub email: Option<String>,
    /// The language, as a tag such as `en`.
    pub locale: Option<String>,
    /// Roles: a list.
    pub roles: Option<Vec<String>>,
    /// Created date.
    pub created_date: Option<Timestamp>,
    /// Updated date.
    pub updated_date: Option<Timestamp>,
    /// The version. By default `0`.
    pub version: Option<i64>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for changing a [`FlexUser`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateFlexUser {
    /// The email address.
    pub email: Option<String>,
    /// The user that it is about.
    pub user_sid: Option<Sid<User>>,
    /// The language, as a tag such as `en`.
    pub locale: Option<String>,
}
