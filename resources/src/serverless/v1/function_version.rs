//! ```text
//! GET https://serverless.twilio.com/v1/Services/{ServiceSid}/Functions/{FunctionSid}/Versions/{Sid}
//! GET https://serverless.twilio.com/v1/Services/{ServiceSid}/Functions/{FunctionSid}/Versions
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Links, Sid, TwilioResource};

use super::{AssetVersionVisibility, Function, Service};

/// A function version.
///
/// [Twilio's page](https://www.twilio.com/docs/serverless/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "serverless",
    path = "/v1/Services/{ServiceSid}/Functions/{FunctionSid}/Versions",
    sid = "ZN",
    list_key = "function_versions",
    parent = Function,
    complete,
    /// Reads a function version.
    fetch,
    /// Lists function versions.
    list,
)]
#[non_exhaustive]
pub struct FunctionVersion {
    /// The record's identifier.
    pub sid: Sid<FunctionVersion>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The service that it belongs to.
    pub service_sid: Sid<Service>,
    /// Function SID.
    pub function_sid: Sid<Function>,
    /// Path. Personal data.
    #[twilio_resource(pii)]
    pub path: Option<String>,
    /// Visibility.
    pub visibility: Option<AssetVersionVisibility>,
    /// When it was created.
    pub date_created: Timestamp,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}
