//! ```text
//! GET https://studio.twilio.com/v2/Flows/{FlowSid}/Executions/{ExecutionSid}/Steps/{Sid}
//! GET https://studio.twilio.com/v2/Flows/{FlowSid}/Executions/{ExecutionSid}/Steps
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Links, Sid, TwilioResource};

use super::{Execution, Flow};

/// An execution step.
///
/// [Twilio's page](https://www.twilio.com/docs/studio/rest-api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "studio",
    path = "/v2/Flows/{FlowSid}/Executions/{ExecutionSid}/Steps",
    sid = "FT",
    parent = Execution,
    complete,
    /// Reads an execution step.
    fetch,
    /// Lists execution steps.
    list,
)]
#[non_exhaustive]
pub struct ExecutionStep {
    /// The record's identifier.
    pub sid: Sid<ExecutionStep>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The flow that it belongs to.
    pub flow_sid: Sid<Flow>,
    /// The execution that it belongs to.
    pub execution_sid: Sid<Execution>,
    /// Parent step SID.
    pub parent_step_sid: Option<Sid<ExecutionStep>>,
    /// The name.
    pub name: Option<String>,
    /// The context at that time. Personal data.
    #[twilio_resource(pii)]
    pub context: Option<Value>,
    /// Transitioned from.
    pub transitioned_from: Option<String>,
    /// Transitioned to.
    pub transitioned_to: Option<String>,
    /// Its type.
    pub r#type: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}
