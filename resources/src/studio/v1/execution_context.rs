//! ```text
//! GET https://studio.twilio.com/v1/Flows/{FlowSid}/Executions/{ExecutionSid}/Context
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, TwilioResource};

use super::{Execution, Flow};

/// An execution context.
///
/// [Twilio's page](https://www.twilio.com/docs/studio/rest-api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "studio",
    path = "/v1/Flows/{FlowSid}/Executions/{ExecutionSid}/Context",
    singleton,
    parent = Execution,
    complete,
    /// Reads an execution context.
    fetch,
)]
#[non_exhaustive]
pub struct ExecutionContext {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The context at that time. Personal data.
    #[twilio_resource(pii)]
    pub context: Option<Value>,
    /// The flow that it belongs to.
    pub flow_sid: Sid<Flow>,
    /// The execution that it belongs to.
    pub execution_sid: Sid<Execution>,
    /// The URL of the record.
    pub url: Option<String>,
}
