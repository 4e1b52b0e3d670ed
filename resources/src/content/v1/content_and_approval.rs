//! ```text
//! GET https://content.twilio.com/v1/ContentAndApprovals
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, TwilioResource};

use super::Content;

/// A template with its approval status.
///
/// [Twilio's page](https://www.twilio.com/docs/content)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "content",
    path = "/v1/ContentAndApprovals",
    key = none,
    list_key = "contents",
    complete,
    /// Lists templates with their approvals.
    list,
)]
#[non_exhaustive]
pub struct ContentAndApproval {
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The record's identifier.
    pub sid: Option<Sid<Content>>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// The language, as a tag such as `en-US`.
    pub language: Option<String>,
    /// Values by name.
    pub variables: Option<Value>,
    /// The types.
    pub types: Option<Value>,
    /// Approval requests, as JSON.
    pub approval_requests: Option<Value>,
}
