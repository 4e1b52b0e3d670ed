//! ```text
//! GET https://microvisor.twilio.com/v1/Apps/{AppSid}/Manifest
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, TwilioResource};

use super::App;

/// An app manifest.
///
/// [Twilio's page](https://www.twilio.com/docs/iot/microvisor)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "microvisor",
    path = "/v1/Apps/{AppSid}/Manifest",
    singleton,
    parent = App,
    complete,
    /// Reads an app manifest.
    fetch,
)]
#[non_exhaustive]
pub struct AppManifest {
    /// App SID.
    pub app_sid: Sid<App>,
    /// Hash.
    pub hash: Option<String>,
    /// Encoded bytes.
    pub encoded_bytes: Option<String>,
    /// The URL of the record.
    pub url: Option<String>,
}
