//! ```text
//! GET https://pricing.twilio.com/v1/PhoneNumbers/Countries/{IsoCountry}
//! GET https://pricing.twilio.com/v1/PhoneNumbers/Countries
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::TwilioResource;

use super::{CountrySummary, VoiceCountryInboundCallPrices};

/// A phone number country.
///
/// [Twilio's page](https://www.twilio.com/docs/voice/pricing)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "pricing",
    path = "/v1/PhoneNumbers/Countries",
    key = "IsoCountry",
    complete,
    /// Reads a phone number country.
    fetch,
    /// Lists phone number countries.
    list(record = CountrySummary),
)]
#[non_exhaustive]
pub struct PhoneNumberCountry {
    /// The country.
    pub country: Option<String>,
    /// The country. Two letters (ISO 3166-1).
    pub iso_country: String,
    /// Phone number prices: a list.
    pub phone_number_prices: Option<Vec<VoiceCountryInboundCallPrices>>,
    /// The currency of the price. Three letters (ISO 4217).
    pub price_unit: Option<String>,
    /// The URL of the record.
    pub url: Option<String>,
}
