//! ```text
//! GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Notifications/{Sid}.json
//! GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Notifications.json
//! ```

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, TwilioObject, TwilioParams, TwilioResource};

use super::{Account, Call, HttpMethod};

/// A notification.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    path = "/2010-04-01/Accounts/{AccountSid}/Notifications.json",
    sid = "NO",
    parent = Account,
    complete,
    /// Reads a notification.
    fetch,
    /// Lists notifications.
    list(params = NotificationFilter, record = AccountNotification),
)]
#[non_exhaustive]
pub struct Notification {
    /// The account that it belongs to.
    pub account_sid: Sid<twilio_runtime::Account>,
    /// The version of the API.
    pub api_version: Option<String>,
    /// The call that it belongs to.
    pub call_sid: Option<Sid<Call>>,
    /// When it was created.
    #[serde(with = "twilio_runtime::rfc2822")]
    #[twilio_resource(format = rfc2822)]
    pub date_created: Timestamp,
    /// When it was last changed.
    #[serde(default, with = "twilio_runtime::rfc2822::option")]
    #[twilio_resource(format = rfc2822)]
    pub date_updated: Option<Timestamp>,
    /// Twilio's error code.
    pub error_code: Option<String>,
    /// Log.
    pub log: Option<String>,
    /// Message date.
    #[serde(default, with = "twilio_runtime::rfc2822::option")]
    #[twilio_resource(format = rfc2822)]
    pub message_date: Option<Timestamp>,
    /// Message text.
    pub message_text: Option<String>,
    /// The URL of the error's explanation.
    pub more_info: Option<String>,
    /// The HTTP method for this URL.
    pub request_method: Option<HttpMethod>,
    /// The requested URL.
    pub request_url: Option<String>,
    /// Request variables.
    pub request_variables: Option<String>,
    /// Response body.
    pub response_body: Option<String>,
    /// Response headers.
    pub response_headers: Option<String>,
    /// The record's identifier.
    pub sid: Sid<Notification>,
    /// The URL of the record, without the host.
    pub uri: Option<String>,
}

/// The filters of a list of [`Notification`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct NotificationFilter {
    /// Log.
    pub log: Option<i64>,
    /// Message date.
    pub message_date: Option<Date>,
    /// At or before this: message date.
    #[param(name = "MessageDate<")]
    pub message_date_before: Option<Date>,
    /// At or after this: message date.
    #[param(name = "MessageDate>")]
    pub message_date_after: Option<Date>,
}

/// An account notification.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct AccountNotification {
    /// The account that it belongs to.
    pub account_sid: Option<Sid<twilio_runtime::Account>>,
    /// The version of the API.
    pub api_version: Option<String>,
    /// The call that it belongs to.
    pub call_sid: Option<Sid<Call>>,
    /// When it was created.
    #[serde(default, with = "twilio_runtime::rfc2822::option")]
    #[twilio_resource(format = rfc2822)]
    pub date_created: Option<Timestamp>,
    /// When it was last changed.
    #[serde(default, with = "twilio_runtime::rfc2822::option")]
    #[twilio_resource(format = rfc2822)]
    pub date_updated: Option<Timestamp>,
    /// Twilio's error code.
    pub error_code: Option<String>,
    /// Log.
    pub log: Option<String>,
    /// Message date.
    #[serde(default, with = "twilio_runtime::rfc2822::option")]
    #[twilio_resource(format = rfc2822)]
    pub message_date: Option<Timestamp>,
    /// Message text.
    pub message_text: Option<String>,
    /// The URL of the error's explanation.
    pub more_info: Option<String>,
    /// The HTTP method for this URL.
    pub request_method: Option<HttpMethod>,
    /// The requested URL.
    pub request_url: Option<String>,
    /// The record's identifier.
    pub sid: Option<Sid<Notification>>,
    /// The URL of the record, without the host.
    pub uri: Option<String>,
}
