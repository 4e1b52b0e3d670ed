//! ```text
//! GET https://pricing.twilio.com/v2/Voice/Countries/{IsoCountry}
//! GET https://pricing.twilio.com/v2/Voice/Countries
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{TwilioObject, TwilioResource};

use super::CountrySummary;

/// Prices of calls to and from a country.
///
/// [Twilio's page](https://www.twilio.com/docs/voice/pricing)
///
/// ```
/// # use twilio_emulator::Emulator;
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let emulator = Emulator::builder().resources(twilio_resources::catalog()).build()?;
/// # let client = emulator.client();
/// use twilio_resources::pricing::v2::VoiceCountry;
///
/// let country = VoiceCountry::fetch(&client, "US").await?;
/// for price in country.outbound_prefix_prices.into_iter().flatten() {
///     println!("{:?}: {:?}", price.destination_prefixes, price.current_price);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "pricing",
    path = "/v2/Voice/Countries",
    key = "IsoCountry",
    complete,
    /// Reads the prices of one country.
    fetch,
    /// Lists the countries, without prices.
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
    /// Origination prefixes: a list.
    pub origination_prefixes: Option<Vec<String>>,
    /// Destination prefixes: a list.
    pub destination_prefixes: Option<Vec<String>>,
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
