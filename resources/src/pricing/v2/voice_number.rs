//! ```text
//! GET https://pricing.twilio.com/v2/Voice/Numbers/{DestinationNumber}
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{TwilioObject, TwilioParams, TwilioResource};

/// The price of a call to a number, from another number.
///
/// [Twilio's page](https://www.twilio.com/docs/voice/pricing)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "pricing",
    path = "/v2/Voice/Numbers",
    key = "DestinationNumber",
    complete,
    /// Reads the price of a call to one number.
    fetch = FetchVoiceNumber,
)]
#[non_exhaustive]
pub struct VoiceNumber {
    /// Destination number. In E.164 form, such as `+14155550123`.
    pub destination_number: String,
    /// Origination number. In E.164 form, such as `+14155550123`.
    pub origination_number: Option<String>,
    /// The country.
    pub country: Option<String>,
    /// The country. Two letters (ISO 3166-1).
    pub iso_country: Option<String>,
    /// Outbound call prices: a list.
    pub outbound_call_prices: Option<Vec<VoiceNumberOutboundCallPrices>>,
    /// Inbound call price.
    pub inbound_call_price: Option<VoiceNumberInboundCallPrice>,
    /// The currency of the price. Three letters (ISO 4217).
    pub price_unit: Option<String>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for reading a [`VoiceNumber`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct FetchVoiceNumber {
    /// Origination number. In E.164 form, such as `+14155550123`.
    pub origination_number: Option<String>,
}

/// Voice number outbound call prices.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct VoiceNumberOutboundCallPrices {
    /// The price before discounts.
    #[serde(default, with = "twilio_runtime::lenient::number::option")]
    #[twilio_resource(kind = number)]
    pub base_price: Option<f64>,
    /// The price with discounts.
    #[serde(default, with = "twilio_runtime::lenient::number::option")]
    #[twilio_resource(kind = number)]
    pub current_price: Option<f64>,
    /// Origination prefixes: a list.
    pub origination_prefixes: Option<Vec<String>>,
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
