//! ```text
//! POST GET        https://autopilot.twilio.com/v1/Assistants/{AssistantSid}/Tasks
//! GET POST DELETE https://autopilot.twilio.com/v1/Assistants/{AssistantSid}/Tasks/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Links, Sid, TwilioParams, TwilioResource};

use super::Assistant;

/// A task.
///
/// [Twilio's page](https://www.twilio.com/docs/autopilot)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "autopilot",
    path = "/v1/Assistants/{AssistantSid}/Tasks",
    sid = "UD",
    alias = unique_name,
    parent = Assistant,
    complete,
    /// Creates a task.
    create = CreateTask,
    /// Reads a task.
    fetch,
    /// Lists tasks.
    list,
    /// Changes a task.
    update = UpdateTask,
    /// Removes a task.
    delete,
)]
#[non_exhaustive]
pub struct Task {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
    /// The assistant that it belongs to.
    pub assistant_sid: Sid<Assistant>,
    /// The record's identifier.
    pub sid: Sid<Task>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
    /// Actions URL.
    pub actions_url: Option<String>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`Task`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateTask {
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both. At most 64 characters.
    #[param(max_length = 64)]
    pub unique_name: String,
    /// A description for people. At most 255 characters.
    #[param(max_length = 255)]
    pub friendly_name: Option<String>,
    /// The possible actions.
    pub actions: Option<Value>,
    /// Actions URL.
    pub actions_url: Option<String>,
}

/// The parameters for changing a [`Task`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateTask {
    /// A description for people. At most 255 characters.
    #[param(max_length = 255)]
    pub friendly_name: Option<String>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both. At most 64 characters.
    #[param(max_length = 64)]
    pub unique_name: Option<String>,
    /// The possible actions.
    pub actions: Option<Value>,
    /// Actions URL.
    pub actions_url: Option<String>,
}
