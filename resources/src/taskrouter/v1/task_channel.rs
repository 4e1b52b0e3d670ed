//! ```text
//! POST GET        https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/TaskChannels
//! GET POST DELETE https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/TaskChannels/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Links, Sid, TwilioParams, TwilioResource};

use super::Workspace;

/// A kind of task, with a limit of simultaneous tasks per worker.
///
/// [Twilio's page](https://www.twilio.com/docs/taskrouter/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "taskrouter",
    path = "/v1/Workspaces/{WorkspaceSid}/TaskChannels",
    sid = "TC",
    list_key = "channels",
    alias = unique_name,
    parent = Workspace,
    complete,
    /// Adds a kind of task.
    create = CreateTaskChannel,
    /// Reads one channel, by SID or unique name.
    fetch,
    /// Lists the workspace's channels.
    list,
    /// Renames a channel.
    update = UpdateTaskChannel,
    /// Removes a channel that no task has.
    delete,
)]
#[non_exhaustive]
pub struct TaskChannel {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// The record's identifier.
    pub sid: Sid<TaskChannel>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
    /// The workspace that it belongs to.
    pub workspace_sid: Sid<Workspace>,
    /// Channel optimized routing: yes or no.
    pub channel_optimized_routing: Option<bool>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The parameters for creating a [`TaskChannel`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateTaskChannel {
    /// A description for people. At most 64 characters.
    #[param(max_length = 64)]
    pub friendly_name: String,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: String,
    /// Channel optimized routing: yes or no.
    pub channel_optimized_routing: Option<bool>,
}

/// The parameters for changing a [`TaskChannel`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateTaskChannel {
    /// A description for people. At most 64 characters.
    #[param(max_length = 64)]
    pub friendly_name: Option<String>,
    /// Channel optimized routing: yes or no.
    pub channel_optimized_routing: Option<bool>,
}
