//! ```text
//! GET https://assistants.twilio.com/v1/Policies
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, TwilioObject, TwilioParams, TwilioResource};

use super::User;

/// A policy.
///
/// [Twilio's page](https://www.twilio.com/docs/alpha/ai-assistants)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource, TwilioObject)]
#[twilio_resource(
    product = "assistants",
    path = "/v1/Policies",
    key = none,
    complete,
    /// Lists policies.
    list = PolicyFilter,
)]
#[non_exhaustive]
pub struct Policy {
    /// ID.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// A description.
    pub description: Option<String>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The user that it is about.
    pub user_sid: Option<Sid<User>>,
    /// Its type.
    pub r#type: Option<String>,
    /// Policy details, as JSON.
    pub policy_details: Option<Value>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
}

/// The filters of a list of [`Policy`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct PolicyFilter {
    /// Tool ID.
    pub tool_id: Option<String>,
    /// Knowledge ID.
    pub knowledge_id: Option<String>,
}
