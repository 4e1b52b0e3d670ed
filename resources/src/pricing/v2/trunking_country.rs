//! ```text
//! GET https://pricing.twilio.com/v2/Trunking/Countries/{IsoCountry}
//! GET https://pricing.twilio.com/v2/Trunking/Countries
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::TwilioResource;

use super::{
    CountrySummary, TrunkingNumberOriginatingCallPrice, TrunkingNumberTerminatingPrefixPrices,
};

/// Prices of calls to and from a country over a trunk.
///
/// [Twilio's page](https://www.twilio.com/docs/voice/pricing)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "pricing",
    path = "/v2/Trunking/Countries",
    key = "IsoCountry",
    complete,
    /// Reads the prices of one country.
    fetch,
    /// Lists the countries, without prices.
    list(record = CountrySummary),
)]
#[non_exhaustive]
pub struct TrunkingCountry {
    /// The country.
    pub country: Option<String>,
    /// The country. Two letters (ISO 3166-1).
    pub iso_country: String,
    /// Terminating prefix prices: a list.
    pub terminating_prefix_prices: Option<Vec<TrunkingNumberTerminatingPrefixPrices>>,
    /// Originating call prices: a list.
    pub originating_call_prices: Option<Vec<TrunkingNumberOriginatingCallPrice>>,
    /// The currency of the price. Three letters (ISO 4217).
    pub price_unit: Option<String>,
    /// The URL of the record.
    pub url: Option<String>,
}
