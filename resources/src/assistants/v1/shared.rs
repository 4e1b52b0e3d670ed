//! Enumerations and objects that several resources use.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::TwilioObject;

/// A create policy request.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[twilio_object(sent)]
#[non_exhaustive]
pub struct CreatePolicyRequest {
    /// A description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Policy details, as JSON.
    pub policy_details: Value,
    /// Its type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
}
