//! ```text
//! GET https://numbers.twilio.com/v2/RegulatoryCompliance/EndUserTypes/{Sid}
//! GET https://numbers.twilio.com/v2/RegulatoryCompliance/EndUserTypes
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Sid, TwilioResource};

/// An end user type.
///
/// [Twilio's page](https://www.twilio.com/docs/phone-numbers)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "numbers",
    path = "/v2/RegulatoryCompliance/EndUserTypes",
    sid = "OY",
    complete,
    /// Reads an end user type.
    fetch,
    /// Lists end user types.
    list,
)]
#[non_exhaustive]
pub struct EndUserType {
    /// The record's identifier.
    pub sid: Sid<EndUserType>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// Machine name.
    pub machine_name: Option<String>,
    /// The fields.
    pub fields: Option<Vec<Value>>,
    /// The URL of the record.
    pub url: Option<String>,
}
