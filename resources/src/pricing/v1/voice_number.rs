//! ```text
//! GET https://pricing.twilio.com/v1/Voice/Numbers/{Number}
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{TwilioObject, TwilioResource};

/// A voice number.
///
/// [Twilio's page](https://www.twilio.com/docs/voice/pricing)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "pricing",
    path = "/v1/Voice/Numbers",
    key = "Number",
    complete,
    /// Reads a voice number.
    fetch,
)]
#[non_exhaustive]
pub struct VoiceNumber {
    /// Number. In E.164 form, such as `+14155550123`.
    pub number: String,
    /// The country.
    pub country: Option<String>,
    /// The country. Two letters (ISO 3166-1).
    pub iso_country: Option<String>,
    /// Outbound call price.
    pub outbound_call_price: Option<VoiceNumberOutboundCallPrice>,
    /// Inbound call price.
    pub inbound_call_price: Option<VoiceNumberInboundCallPrice>,
    /// The currency of the price. Three letters (ISO 4217).
    pub price_unit: Option<String>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// A voice number outbound call price.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct VoiceNumberOutboundCallPrice {
    /// The price before discounts.
    #[serde(default, with = "twilio_runtime::lenient::number::option")]
    #[twilio_resource(kind = number)]
    pub base_price: Option<f64>,
    /// The price with discounts.
    #[serde(default, with = "twilio_runtime::lenient::number::option")]
    #[twilio_resource(kind = number)]
    pub current_price: Option<f64>,
}

/// A voice number inbound call price.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct VoiceNumberInboundCallPrice {
    /// The price before discounts.
    pub base_price: Option<f64>,
    /// The price with discounts.
    pub current_price: Option<f64>,
    /// The type of the number.
    pub number_type: Option<String>,
}
