//! ```text
//! GET https://serverless.twilio.com/v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Logs/{Sid}
//! GET https://serverless.twilio.com/v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Logs
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::{Build, Deployment, Environment, Function, Request, Service};

/// A log.
///
/// [Twilio's page](https://www.twilio.com/docs/serverless/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "serverless",
    path = "/v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Logs",
    sid = "NO",
    parent = Environment,
    complete,
    /// Reads a log.
    fetch,
    /// Lists logs.
    list = LogFilter,
)]
#[non_exhaustive]
pub struct Log {
    /// The record's identifier.
    pub sid: Sid<Log>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The service that it belongs to.
    pub service_sid: Sid<Service>,
    /// Environment SID.
    pub environment_sid: Sid<Environment>,
    /// Build SID.
    pub build_sid: Option<Sid<Build>>,
    /// Deployment SID.
    pub deployment_sid: Option<Sid<Deployment>>,
    /// Function SID.
    pub function_sid: Option<Sid<Function>>,
    /// Request SID.
    pub request_sid: Option<Sid<Request>>,
    /// Level.
    pub level: Option<String>,
    /// Message.
    pub message: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The filters of a list of [`Log`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct LogFilter {
    /// Function SID.
    pub function_sid: Option<Sid<Function>>,
    /// The first day or moment.
    pub start_date: Option<Timestamp>,
    /// The last day or moment.
    pub end_date: Option<Timestamp>,
}
