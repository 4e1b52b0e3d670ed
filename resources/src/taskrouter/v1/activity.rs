//! ```text
//! POST GET        https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Activities
//! GET POST DELETE https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Activities/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Links, Sid, TwilioParams, TwilioResource};

use super::Workspace;

/// A state of a worker, and whether the worker is available for tasks.
///
/// [Twilio's page](https://www.twilio.com/docs/taskrouter/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "taskrouter",
    path = "/v1/Workspaces/{WorkspaceSid}/Activities",
    sid = "WA",
    parent = Workspace,
    complete,
    /// Adds an activity.
    create = CreateActivity,
    /// Reads one activity.
    fetch,
    /// Lists the workspace's activities.
    list = ActivityFilter,
    /// Renames an activity.
    update = UpdateActivity,
    /// Removes an activity that no worker has.
    delete,
)]
#[non_exhaustive]
pub struct Activity {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Whether it is available.
    pub available: Option<bool>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// The record's identifier.
    pub sid: Sid<Activity>,
    /// The workspace that it belongs to.
    pub workspace_sid: Sid<Workspace>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The parameters for creating a [`Activity`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateActivity {
    /// A description for people. At most 64 characters.
    #[param(max_length = 64)]
    pub friendly_name: String,
    /// Whether it is available.
    pub available: Option<bool>,
}

/// The filters of a list of [`Activity`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct ActivityFilter {
    /// A description for people.
    pub friendly_name: Option<String>,
    /// Whether it is available.
    pub available: Option<String>,
}

/// The parameters for changing a [`Activity`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateActivity {
    /// A description for people. At most 64 characters.
    #[param(max_length = 64)]
    pub friendly_name: Option<String>,
}
