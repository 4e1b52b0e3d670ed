//! ```text
//! GET https://pricing.twilio.com/v1/Voice/Countries/{IsoCountry}
//! GET https://pricing.twilio.com/v1/Voice/Countries
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{TwilioObject, TwilioResource};

use super::{CountrySummary, VoiceCountryInboundCallPrices};

/// A voice country.
///
/// [Twilio's page](https://www.twilio.com/docs/voice/pricing)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "pricing",
    path = "/v1/Voice/Countries",
    key = "IsoCountry",
    complete,
    /// Reads a voice country.
    fetch,
    /// Lists voice countries.
    list(record = CountrySummary),
)]
#[non_exhaustive]
pub struct VoiceCountry {
    /// The country.
    pub country: Option<String>,
    /// The country. Two letters (ISO 3166-1).
    pub iso_country: String,
    /// Outbound prefix prices: a list.
    pub outbound_prefix_prices: Option<Vec<VoiceCountryOutboundPrefixPrices>>,
    /// Inbound call prices: a list.
    pub inbound_call_prices: Option<Vec<VoiceCountryInboundCallPrices>>,
    /// The currency of the price. Three letters (ISO 4217).
    pub price_unit: Option<String>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// Voice country outbound prefix prices.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct VoiceCountryOutboundPrefixPrices {
    /// Prefixes: a list.
    pub prefixes: Option<Vec<String>>,
    /// The price before discounts.
    #[serde(default, with = "twilio_runtime::lenient::number::option")]
    #[twilio_resource(kind = number)]
    pub base_price: Option<f64>,
    /// The price with discounts.
    #[serde(default, with = "twilio_runtime::lenient::number::option")]
    #[twilio_resource(kind = number)]
    pub current_price: Option<f64>,
    /// A description for people.
    pub friendly_name: Option<String>,
}
