//! ```text
//! GET https://studio.twilio.com/v2/Flows/{Sid}/Revisions/{Revision}
//! GET https://studio.twilio.com/v2/Flows/{Sid}/Revisions
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, TwilioResource};

use super::{Flow, FlowStatus};

/// A flow revision.
///
/// [Twilio's page](https://www.twilio.com/docs/studio/rest-api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "studio",
    path = "/v2/Flows/{Sid}/Revisions",
    key = "Revision",
    parent = Flow,
    complete,
    /// Reads a flow revision.
    fetch,
    /// Lists flow revisions.
    list,
)]
#[non_exhaustive]
pub struct FlowRevision {
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
    pub revision: i64,
    /// Commit message.
    pub commit_message: Option<String>,
    /// Whether it is valid.
    pub valid: Option<bool>,
    /// The errors.
    pub errors: Option<Vec<Value>>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
}
