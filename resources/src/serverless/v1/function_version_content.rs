//! ```text
//! GET https://serverless.twilio.com/v1/Services/{ServiceSid}/Functions/{FunctionSid}/Versions/{Sid}/Content
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioResource};

use super::{Function, FunctionVersion, Service};

/// A function version content.
///
/// [Twilio's page](https://www.twilio.com/docs/serverless/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "serverless",
    path = "/v1/Services/{ServiceSid}/Functions/{FunctionSid}/Versions/{Sid}/Content",
    singleton,
    parent = FunctionVersion,
    complete,
    /// Reads a function version content.
    fetch,
)]
#[non_exhaustive]
pub struct FunctionVersionContent {
    /// The record's identifier.
    pub sid: Sid<FunctionVersion>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The service that it belongs to.
    pub service_sid: Sid<Service>,
    /// Function SID.
    pub function_sid: Sid<Function>,
    /// Its content.
    pub content: Option<String>,
    /// The URL of the record.
    pub url: Option<String>,
}
