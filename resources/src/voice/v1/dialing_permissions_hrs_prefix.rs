//! ```text
//! GET https://voice.twilio.com/v1/DialingPermissions/Countries/{IsoCode}/HighRiskSpecialPrefixes
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::TwilioResource;

use super::DialingPermissionsCountry;

/// A dialing permissions hrs prefix.
///
/// [Twilio's page](https://www.twilio.com/docs/voice/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "voice",
    path = "/v1/DialingPermissions/Countries/{IsoCode}/HighRiskSpecialPrefixes",
    key = none,
    list_key = "content",
    parent = DialingPermissionsCountry,
    placeholders(IsoCode: String),
    complete,
    /// Lists dialing permissions hrs prefixes.
    list,
)]
#[non_exhaustive]
pub struct DialingPermissionsHrsPrefix {
    /// Prefix.
    pub prefix: Option<String>,
}
