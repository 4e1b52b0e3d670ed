//! ```text
//! POST GET   https://autopilot.twilio.com/v1/Assistants/{AssistantSid}/Tasks/{TaskSid}/Fields
//! GET DELETE https://autopilot.twilio.com/v1/Assistants/{AssistantSid}/Tasks/{TaskSid}/Fields/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::{Assistant, Task};

/// A field.
///
/// [Twilio's page](https://www.twilio.com/docs/autopilot)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "autopilot",
    path = "/v1/Assistants/{AssistantSid}/Tasks/{TaskSid}/Fields",
    sid = "UE",
    alias = unique_name,
    parent = Task,
    complete,
    /// Creates a field.
    create = CreateField,
    /// Reads a field.
    fetch,
    /// Lists fields.
    list,
    /// Removes a field.
    delete,
)]
#[non_exhaustive]
pub struct Field {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// Field type.
    pub field_type: Option<String>,
    /// The task that it belongs to.
    pub task_sid: Sid<Task>,
    /// The assistant that it belongs to.
    pub assistant_sid: Sid<Assistant>,
    /// The record's identifier.
    pub sid: Sid<Field>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`Field`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateField {
    /// Field type.
    pub field_type: String,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both. At most 64 characters.
    #[param(max_length = 64)]
    pub unique_name: String,
}
