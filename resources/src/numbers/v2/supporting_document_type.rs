//! ```text
//! GET https://numbers.twilio.com/v2/RegulatoryCompliance/SupportingDocumentTypes/{Sid}
//! GET https://numbers.twilio.com/v2/RegulatoryCompliance/SupportingDocumentTypes
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Sid, TwilioResource};

/// A supporting document type.
///
/// [Twilio's page](https://www.twilio.com/docs/phone-numbers)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "numbers",
    path = "/v2/RegulatoryCompliance/SupportingDocumentTypes",
    sid = "OY",
    complete,
    /// Reads a supporting document type.
    fetch,
    /// Lists supporting document types.
    list,
)]
#[non_exhaustive]
pub struct SupportingDocumentType {
    /// The record's identifier.
    pub sid: Sid<SupportingDocumentType>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// Machine name.
    pub machine_name: Option<String>,
    /// The fields.
    pub fields: Option<Vec<Value>>,
    /// The URL of the record.
    pub url: Option<String>,
}
