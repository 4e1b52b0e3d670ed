//! ```text
//! GET https://content.twilio.com/v1/LegacyContent
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, TwilioResource};

use super::Content;

/// An older template of WhatsApp, and the content that replaces it.
///
/// [Twilio's page](https://www.twilio.com/docs/content)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "content",
    path = "/v1/LegacyContent",
    key = none,
    list_key = "contents",
    complete,
    /// Lists templates from before.
    list,
)]
#[non_exhaustive]
pub struct LegacyContent {
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
    /// Legacy template name.
    pub legacy_template_name: Option<String>,
    /// Legacy body.
    pub legacy_body: Option<String>,
    /// The URL of the record.
    pub url: Option<String>,
}
