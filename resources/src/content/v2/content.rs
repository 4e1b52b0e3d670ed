//! ```text
//! GET https://content.twilio.com/v2/Content
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Links, Sid, TwilioParams, TwilioResource};

/// A content.
///
/// [Twilio's page](https://www.twilio.com/docs/content)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "content",
    path = "/v2/Content",
    sid = "HX",
    key = none,
    list_key = "contents",
    complete,
    /// Lists contents.
    list = ContentFilter,
)]
#[non_exhaustive]
pub struct Content {
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
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The filters of a list of [`Content`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct ContentFilter {
    /// Sort by date.
    pub sort_by_date: Option<String>,
    /// Sort by content name.
    pub sort_by_content_name: Option<String>,
    /// Only records created at this time or later.
    pub date_created_after: Option<Timestamp>,
    /// Only records created at this time or earlier.
    pub date_created_before: Option<Timestamp>,
    /// Content name.
    pub content_name: Option<String>,
    /// Its content.
    pub content: Option<String>,
    /// Language: a list.
    pub language: Option<Vec<String>>,
    /// Content type: a list.
    pub content_type: Option<Vec<String>>,
    /// Channel eligibility: a list.
    pub channel_eligibility: Option<Vec<String>>,
}
