//! ```text
//! POST https://studio.twilio.com/v2/Flows/Validate
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{TwilioParams, TwilioResource};

use super::FlowStatus;

/// A flow validate.
///
/// [Twilio's page](https://www.twilio.com/docs/studio/rest-api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "studio",
    path = "/v2/Flows/Validate",
    singleton,
    complete,
    /// Changes a flow validate.
    update = UpdateFlowValidate,
)]
#[non_exhaustive]
pub struct FlowValidate {
    /// Whether it is valid.
    pub valid: Option<bool>,
}

/// The parameters for changing a [`FlowValidate`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct UpdateFlowValidate {
    /// A description for people.
    pub friendly_name: String,
    /// Its status.
    pub status: FlowStatus,
    /// Definition.
    pub definition: Value,
    /// Commit message.
    pub commit_message: Option<String>,
}
