//! ```text
//! GET https://content.twilio.com/v1/Content/{Sid}/ApprovalRequests
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, TwilioResource};

use super::Content;

/// The approval status of a template.
///
/// [Twilio's page](https://www.twilio.com/docs/content)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "content",
    path = "/v1/Content/{Sid}/ApprovalRequests",
    singleton,
    parent = Content,
    complete,
    /// Reads the approval status.
    fetch,
)]
#[non_exhaustive]
pub struct Approval {
    /// The record's identifier.
    pub sid: Sid<Content>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Whatsapp, as JSON.
    pub whatsapp: Option<Value>,
    /// The URL of the record.
    pub url: Option<String>,
}
