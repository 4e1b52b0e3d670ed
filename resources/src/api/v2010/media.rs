//! ```text
//! GET DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.json
//! GET        https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, TwilioParams, TwilioResource};

use super::Message;

/// A media.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    path = "/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json",
    sid = "ME",
    list_key = "media_list",
    parent = Message,
    placeholders(MessageSid: Sid<Message>),
    complete,
    /// Reads a media.
    fetch,
    /// Lists media.
    list = MediaFilter,
    /// Removes a media.
    delete,
)]
#[non_exhaustive]
pub struct Media {
    /// The account that it belongs to.
    pub account_sid: Sid<twilio_runtime::Account>,
    /// The media type, such as `image/png`.
    pub content_type: Option<String>,
    /// When it was created.
    #[serde(with = "twilio_runtime::rfc2822")]
    #[twilio_resource(format = rfc2822)]
    pub date_created: Timestamp,
    /// When it was last changed.
    #[serde(default, with = "twilio_runtime::rfc2822::option")]
    #[twilio_resource(format = rfc2822)]
    pub date_updated: Option<Timestamp>,
    /// Parent SID.
    pub parent_sid: Option<Sid<Message>>,
    /// The record's identifier.
    pub sid: Sid<Media>,
    /// The URL of the record, without the host.
    pub uri: Option<String>,
}

/// The filters of a list of [`Media`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct MediaFilter {
    /// When it was created.
    pub date_created: Option<Timestamp>,
    /// Only records created at this time or earlier.
    #[param(name = "DateCreated<")]
    pub date_created_before: Option<Timestamp>,
    /// Only records created at this time or later.
    #[param(name = "DateCreated>")]
    pub date_created_after: Option<Timestamp>,
}
