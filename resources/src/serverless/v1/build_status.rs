//! ```text
//! GET https://serverless.twilio.com/v1/Services/{ServiceSid}/Builds/{Sid}/Status
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioResource};

use super::{AnyBuildStatus, Build, Service};

/// A build status.
///
/// [Twilio's page](https://www.twilio.com/docs/serverless/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "serverless",
    path = "/v1/Services/{ServiceSid}/Builds/{Sid}/Status",
    singleton,
    parent = Build,
    complete,
    /// Reads a build status.
    fetch,
)]
#[non_exhaustive]
pub struct BuildStatus {
    /// The record's identifier.
    pub sid: Sid<Build>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The service that it belongs to.
    pub service_sid: Sid<Service>,
    /// Its status.
    pub status: Option<AnyBuildStatus>,
    /// The URL of the record.
    pub url: Option<String>,
}
