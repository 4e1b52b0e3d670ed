//! ```text
//! GET POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes/{Sid}.json
//! GET      https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes.json
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, TwilioParams, TwilioResource};

use super::{Account, HttpMethod};

/// A short code.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    path = "/2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes.json",
    sid = "SC",
    parent = Account,
    complete,
    /// Reads a short code.
    fetch,
    /// Lists short codes.
    list = ShortCodeFilter,
    /// Changes a short code.
    update = UpdateShortCode,
)]
#[non_exhaustive]
pub struct ShortCode {
    /// The account that it belongs to.
    pub account_sid: Sid<twilio_runtime::Account>,
    /// The version of the API.
    pub api_version: Option<String>,
    /// When it was created.
    #[serde(with = "twilio_runtime::rfc2822")]
    #[twilio_resource(format = rfc2822)]
    pub date_created: Timestamp,
    /// When it was last changed.
    #[serde(default, with = "twilio_runtime::rfc2822::option")]
    #[twilio_resource(format = rfc2822)]
    pub date_updated: Option<Timestamp>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// Short code.
    pub short_code: Option<String>,
    /// The record's identifier.
    pub sid: Sid<ShortCode>,
    /// The HTTP method for this URL.
    pub sms_fallback_method: Option<HttpMethod>,
    /// The URL that is used if the one for messages fails.
    pub sms_fallback_url: Option<String>,
    /// The HTTP method for this URL.
    pub sms_method: Option<HttpMethod>,
    /// The URL that handles incoming messages.
    pub sms_url: Option<String>,
    /// The URL of the record, without the host.
    pub uri: Option<String>,
}

/// The filters of a list of [`ShortCode`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct ShortCodeFilter {
    /// A description for people.
    pub friendly_name: Option<String>,
    /// Short code.
    pub short_code: Option<String>,
}

/// The parameters for changing a [`ShortCode`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateShortCode {
    /// A description for people. At most 64 characters.
    #[param(max_length = 64)]
    pub friendly_name: Option<String>,
    /// The version of the API.
    pub api_version: Option<String>,
    /// The URL that handles incoming messages.
    pub sms_url: Option<String>,
    /// The HTTP method for this URL.
    pub sms_method: Option<HttpMethod>,
    /// The URL that is used if the one for messages fails.
    pub sms_fallback_url: Option<String>,
    /// The HTTP method for this URL.
    pub sms_fallback_method: Option<HttpMethod>,
}
