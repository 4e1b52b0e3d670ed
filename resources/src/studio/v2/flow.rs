//! ```text
//! POST GET        https://studio.twilio.com/v2/Flows
//! GET POST DELETE https://studio.twilio.com/v2/Flows/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Links, Sid, TwilioParams, TwilioResource};

use super::FlowStatus;

/// A flow.
///
/// [Twilio's page](https://www.twilio.com/docs/studio/rest-api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "studio",
    path = "/v2/Flows",
    sid = "FW",
    complete,
    /// Creates a flow.
    create = CreateFlow,
    /// Reads a flow.
    fetch,
    /// Lists flows.
    list,
    /// Changes a flow.
    update = UpdateFlow,
    /// Removes a flow.
    delete,
)]
#[non_exhaustive]
pub struct Flow {
    /// The record's identifier.
    pub sid: Sid<Flow>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// Definition, as JSON.
    pub definition: Option<Value>,
    /// Its status.
    pub status: Option<FlowStatus>,
    /// The revision; each change creates a new one. By default `0`.
    pub revision: Option<i64>,
    /// Commit message.
    pub commit_message: Option<String>,
    /// Whether it is valid.
    pub valid: Option<bool>,
    /// The errors.
    pub errors: Option<Vec<Value>>,
    /// Warnings: a list.
    pub warnings: Option<Vec<Value>>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL that receives events.
    pub webhook_url: Option<String>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The parameters for creating a [`Flow`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateFlow {
    /// A description for people.
    pub friendly_name: String,
    /// Its status.
    pub status: FlowStatus,
    /// Definition.
    pub definition: Value,
    /// Commit message.
    pub commit_message: Option<String>,
}

/// The parameters for changing a [`Flow`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct UpdateFlow {
    /// Its status.
    pub status: FlowStatus,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// Definition.
    pub definition: Option<Value>,
    /// Commit message.
    pub commit_message: Option<String>,
}
