//! ```text
//! POST GET        https://video.twilio.com/v1/CompositionHooks
//! GET POST DELETE https://video.twilio.com/v1/CompositionHooks/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::{CompositionFormat, HttpMethod};

/// A rule for composing rooms after they end.
///
/// [Twilio's page](https://www.twilio.com/docs/video/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "video",
    path = "/v1/CompositionHooks",
    sid = "HK",
    complete,
    /// Adds a rule.
    create = CreateCompositionHook,
    /// Reads one rule.
    fetch,
    /// Lists rules.
    list = CompositionHookFilter,
    /// Replaces the rule.
    update = UpdateCompositionHook,
    /// Removes a rule.
    delete,
)]
#[non_exhaustive]
pub struct CompositionHook {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The record's identifier.
    pub sid: Sid<CompositionHook>,
    /// Audio sources: a list. Personal data.
    #[twilio_resource(pii)]
    pub audio_sources: Option<Vec<String>>,
    /// Audio sources excluded: a list. Personal data.
    #[twilio_resource(pii)]
    pub audio_sources_excluded: Option<Vec<String>>,
    /// Video layout, as JSON. Personal data.
    #[twilio_resource(pii)]
    pub video_layout: Option<Value>,
    /// Resolution.
    pub resolution: Option<String>,
    /// Whether silence is cut off.
    pub trim: Option<bool>,
    /// The file format.
    pub format: Option<CompositionFormat>,
    /// The URL that receives each change of status.
    pub status_callback: Option<String>,
    /// The HTTP method for these requests.
    pub status_callback_method: Option<HttpMethod>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`CompositionHook`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateCompositionHook {
    /// A description for people. At most 100 characters.
    #[param(max_length = 100)]
    pub friendly_name: String,
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// Video layout.
    pub video_layout: Option<Value>,
    /// Audio sources: a list.
    pub audio_sources: Option<Vec<String>>,
    /// Audio sources excluded: a list.
    pub audio_sources_excluded: Option<Vec<String>>,
    /// Resolution.
    pub resolution: Option<String>,
    /// The file format.
    pub format: Option<CompositionFormat>,
    /// The URL that receives each change of status.
    pub status_callback: Option<String>,
    /// The HTTP method for these requests.
    pub status_callback_method: Option<HttpMethod>,
    /// Whether silence is cut off.
    pub trim: Option<bool>,
}

/// The filters of a list of [`CompositionHook`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CompositionHookFilter {
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// Only records created at this time or later.
    pub date_created_after: Option<Timestamp>,
    /// Only records created at this time or earlier.
    pub date_created_before: Option<Timestamp>,
    /// A description for people.
    pub friendly_name: Option<String>,
}

/// The parameters for changing a [`CompositionHook`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct UpdateCompositionHook {
    /// A description for people. At most 100 characters.
    #[param(max_length = 100)]
    pub friendly_name: String,
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// Video layout.
    pub video_layout: Option<Value>,
    /// Audio sources: a list.
    pub audio_sources: Option<Vec<String>>,
    /// Audio sources excluded: a list.
    pub audio_sources_excluded: Option<Vec<String>>,
    /// Whether silence is cut off.
    pub trim: Option<bool>,
    /// The file format.
    pub format: Option<CompositionFormat>,
    /// Resolution.
    pub resolution: Option<String>,
    /// The URL that receives each change of status.
    pub status_callback: Option<String>,
    /// The HTTP method for these requests.
    pub status_callback_method: Option<HttpMethod>,
}
