//! Enumerations and objects that several resources use.

use serde::{Deserialize, Serialize};
use twilio_runtime::TwilioObject;

/// Voice country inbound call prices.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct VoiceCountryInboundCallPrices {
    /// The price before discounts.
    #[serde(default, with = "twilio_runtime::lenient::number::option")]
    #[twilio_resource(kind = number)]
    pub base_price: Option<f64>,
    /// The price with discounts.
    #[serde(default, with = "twilio_runtime::lenient::number::option")]
    #[twilio_resource(kind = number)]
    pub current_price: Option<f64>,
    /// The type of the number.
    pub number_type: Option<String>,
}

/// A country summary.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct CountrySummary {
    /// The country.
    pub country: Option<String>,
    /// The country. Two letters (ISO 3166-1).
    pub iso_country: Option<String>,
    /// The URL of the record.
    pub url: Option<String>,
}
