//! ```text
//! GET https://monitor.twilio.com/v1/Alerts/{Sid}
//! GET https://monitor.twilio.com/v1/Alerts
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{
    Account, Anything, Sid, StringEnum, TwilioObject, TwilioParams, TwilioResource, Unknown,
};

/// An alert.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/monitor-alert)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "monitor",
    path = "/v1/Alerts",
    sid = "NO",
    complete,
    /// Reads an alert.
    fetch,
    /// Lists alerts.
    list(params = AlertFilter, record = AlertSummary),
)]
#[non_exhaustive]
pub struct Alert {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Alert text.
    pub alert_text: Option<String>,
    /// The version of the API.
    pub api_version: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it happened.
    pub date_generated: Option<Timestamp>,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// Twilio's error code.
    pub error_code: Option<String>,
    /// Log level.
    pub log_level: Option<String>,
    /// The URL of the error's explanation.
    pub more_info: Option<String>,
    /// The HTTP method for this URL.
    pub request_method: Option<HttpMethod>,
    /// The requested URL.
    pub request_url: Option<String>,
    /// Request variables.
    pub request_variables: Option<String>,
    /// The related resource.
    pub resource_sid: Option<Sid<Anything>>,
    /// Response body.
    pub response_body: Option<String>,
    /// Response headers.
    pub response_headers: Option<String>,
    /// The record's identifier.
    pub sid: Sid<Alert>,
    /// The URL of the record.
    pub url: Option<String>,
    /// Request headers.
    pub request_headers: Option<String>,
    /// The service that it belongs to.
    pub service_sid: Option<Sid<Anything>>,
}

/// The filters of a list of [`Alert`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct AlertFilter {
    /// Log level.
    pub log_level: Option<String>,
    /// The first day or moment.
    pub start_date: Option<Timestamp>,
    /// The last day or moment.
    pub end_date: Option<Timestamp>,
}

/// A HTTP method.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "UPPERCASE")]
#[non_exhaustive]
pub enum HttpMethod {
    /// `GET`.
    Get,
    /// `POST`.
    Post,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// An alert summary.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct AlertSummary {
    /// The account that it belongs to.
    pub account_sid: Option<Sid<Account>>,
    /// Alert text.
    pub alert_text: Option<String>,
    /// The version of the API.
    pub api_version: Option<String>,
    /// When it was created.
    pub date_created: Option<Timestamp>,
    /// When it happened.
    pub date_generated: Option<Timestamp>,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// Twilio's error code.
    pub error_code: Option<String>,
    /// Log level.
    pub log_level: Option<String>,
    /// The URL of the error's explanation.
    pub more_info: Option<String>,
    /// The HTTP method for this URL.
    pub request_method: Option<HttpMethod>,
    /// The requested URL.
    pub request_url: Option<String>,
    /// The related resource.
    pub resource_sid: Option<Sid<Anything>>,
    /// The record's identifier.
    pub sid: Option<Sid<Alert>>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The service that it belongs to.
    pub service_sid: Option<Sid<Anything>>,
}
