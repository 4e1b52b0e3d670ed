//! ```text
//! GET https://pricing.twilio.com/v2/Trunking/Numbers/{DestinationNumber}
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{TwilioParams, TwilioResource};

use super::{TrunkingNumberOriginatingCallPrice, TrunkingNumberTerminatingPrefixPrices};

/// The price of a call to a number over a trunk, from another number.
///
/// [Twilio's page](https://www.twilio.com/docs/voice/pricing)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "pricing",
    path = "/v2/Trunking/Numbers",
    key = "DestinationNumber",
    complete,
    /// Reads the price of a call to one number.
    fetch = FetchTrunkingNumber,
)]
#[non_exhaustive]
pub struct TrunkingNumber {
    /// Destination number. In E.164 form, such as `+14155550123`.
    pub destination_number: String,
    /// Origination number. In E.164 form, such as `+14155550123`.
    pub origination_number: Option<String>,
    /// The country.
    pub country: Option<String>,
    /// The country. Two letters (ISO 3166-1).
    pub iso_country: Option<String>,
    /// Terminating prefix prices: a list.
    pub terminating_prefix_prices: Option<Vec<TrunkingNumberTerminatingPrefixPrices>>,
    /// Originating call price.
    pub originating_call_price: Option<TrunkingNumberOriginatingCallPrice>,
    /// The currency of the price. Three letters (ISO 4217).
    pub price_unit: Option<String>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for reading a [`TrunkingNumber`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct FetchTrunkingNumber {
    /// Origination number. In E.164 form, such as `+14155550123`.
    pub origination_number: Option<String>,
}
