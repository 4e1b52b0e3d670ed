//! ```text
//! POST GET        https://studio.twilio.com/v2/Flows/{FlowSid}/Executions
//! GET POST DELETE https://studio.twilio.com/v2/Flows/{FlowSid}/Executions/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Links, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::Flow;

/// An execution.
///
/// [Twilio's page](https://www.twilio.com/docs/studio/rest-api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "studio",
    path = "/v2/Flows/{FlowSid}/Executions",
    sid = "FN",
    parent = Flow,
    complete,
    /// Creates an execution.
    create = CreateExecution,
    /// Reads an execution.
    fetch,
    /// Lists executions.
    list = ExecutionFilter,
    /// Changes an execution.
    update = UpdateExecution,
    /// Removes an execution.
    delete,
)]
#[non_exhaustive]
pub struct Execution {
    /// The record's identifier.
    pub sid: Sid<Execution>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The flow that it belongs to.
    pub flow_sid: Sid<Flow>,
    /// Contact channel address. Personal data.
    #[twilio_resource(pii)]
    pub contact_channel_address: Option<String>,
    /// The context at that time. Personal data.
    #[twilio_resource(pii)]
    pub context: Option<Value>,
    /// Its status.
    pub status: Option<ExecutionStatus>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The parameters for creating a [`Execution`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateExecution {
    /// The recipient. In E.164 form, such as `+14155550123`.
    pub to: String,
    /// The sender. In E.164 form, such as `+14155550123`.
    pub from: String,
    /// Parameters by name.
    pub parameters: Option<Value>,
}

/// The filters of a list of [`Execution`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct ExecutionFilter {
    /// Date created from.
    pub date_created_from: Option<Timestamp>,
    /// Date created to.
    pub date_created_to: Option<Timestamp>,
}

/// The parameters for changing a [`Execution`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct UpdateExecution {
    /// Its status.
    pub status: ExecutionStatus,
}

/// An execution status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ExecutionStatus {
    /// `active`.
    Active,
    /// `ended`.
    Ended,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
