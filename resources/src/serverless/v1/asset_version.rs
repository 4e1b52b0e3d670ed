//! ```text
//! GET https://serverless.twilio.com/v1/Services/{ServiceSid}/Assets/{AssetSid}/Versions/{Sid}
//! GET https://serverless.twilio.com/v1/Services/{ServiceSid}/Assets/{AssetSid}/Versions
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioResource};

use super::{Asset, AssetVersionVisibility, Service};

/// An asset version.
///
/// [Twilio's page](https://www.twilio.com/docs/serverless/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "serverless",
    path = "/v1/Services/{ServiceSid}/Assets/{AssetSid}/Versions",
    sid = "ZN",
    list_key = "asset_versions",
    parent = Asset,
    complete,
    /// Reads an asset version.
    fetch,
    /// Lists asset versions.
    list,
)]
#[non_exhaustive]
pub struct AssetVersion {
    /// The record's identifier.
    pub sid: Sid<AssetVersion>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The service that it belongs to.
    pub service_sid: Sid<Service>,
    /// Asset SID.
    pub asset_sid: Sid<Asset>,
    /// Path. Personal data.
    #[twilio_resource(pii)]
    pub path: Option<String>,
    /// Visibility.
    pub visibility: Option<AssetVersionVisibility>,
    /// When it was created.
    pub date_created: Timestamp,
    /// The URL of the record.
    pub url: Option<String>,
}
