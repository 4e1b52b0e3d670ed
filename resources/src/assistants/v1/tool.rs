//! ```text
//! POST GET       https://assistants.twilio.com/v1/Tools
//! GET PUT DELETE https://assistants.twilio.com/v1/Tools/{id}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, TwilioObject, TwilioParams, TwilioResource};

use super::{CreatePolicyRequest, Policy};

/// A tool.
///
/// [Twilio's page](https://www.twilio.com/docs/alpha/ai-assistants)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "assistants",
    path = "/v1/Tools",
    key = "id",
    complete,
    /// Creates a tool.
    create(params = CreateTool, body = json),
    /// Reads a tool.
    fetch(record = ToolWithPolicies),
    /// Lists tools.
    list = ToolFilter,
    /// Changes a tool.
    update(params = UpdateTool, body = json, method = PUT),
    /// Removes a tool.
    delete,
)]
#[non_exhaustive]
pub struct Tool {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// A description.
    pub description: Option<String>,
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// ID.
    pub id: String,
    /// Meta, as JSON.
    pub meta: Option<Value>,
    /// The name.
    pub name: Option<String>,
    /// Requires auth: yes or no.
    pub requires_auth: Option<bool>,
    /// Its type.
    pub r#type: Option<String>,
    /// The URL of the record.
    pub url: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
}

/// The parameters for creating a [`Tool`].
#[derive(Clone, Debug, TwilioParams)]
#[twilio_params(rename_all = "snake_case")]
#[non_exhaustive]
pub struct CreateTool {
    /// Assistant ID.
    pub assistant_id: Option<String>,
    /// A description.
    pub description: Option<String>,
    /// Whether it is on.
    pub enabled: bool,
    /// Meta.
    pub meta: Option<Value>,
    /// The name.
    pub name: String,
    /// The rules.
    pub policy: Option<CreatePolicyRequest>,
    /// Its type.
    pub r#type: String,
}

/// The filters of a list of [`Tool`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct ToolFilter {
    /// Assistant ID.
    pub assistant_id: Option<String>,
}

/// The parameters for changing a [`Tool`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[twilio_params(rename_all = "snake_case")]
#[non_exhaustive]
pub struct UpdateTool {
    /// Assistant ID.
    pub assistant_id: Option<String>,
    /// A description.
    pub description: Option<String>,
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// Meta.
    pub meta: Option<Value>,
    /// The name.
    pub name: Option<String>,
    /// The rules.
    pub policy: Option<CreatePolicyRequest>,
    /// Its type.
    pub r#type: Option<String>,
}

/// Tool with policies.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct ToolWithPolicies {
    /// The account that it belongs to.
    pub account_sid: Option<Sid<Account>>,
    /// A description.
    pub description: Option<String>,
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// ID.
    pub id: Option<String>,
    /// Meta, as JSON.
    pub meta: Option<Value>,
    /// The name.
    pub name: Option<String>,
    /// Requires auth: yes or no.
    pub requires_auth: Option<bool>,
    /// Its type.
    pub r#type: Option<String>,
    /// The URL of the record.
    pub url: Option<String>,
    /// When it was created.
    pub date_created: Option<Timestamp>,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// Policies: a list.
    pub policies: Option<Vec<Policy>>,
}
