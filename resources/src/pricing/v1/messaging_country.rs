//! ```text
//! GET https://pricing.twilio.com/v1/Messaging/Countries/{IsoCountry}
//! GET https://pricing.twilio.com/v1/Messaging/Countries
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{TwilioObject, TwilioResource};

use super::{CountrySummary, VoiceCountryInboundCallPrices};

/// A messaging country.
///
/// [Twilio's page](https://www.twilio.com/docs/voice/pricing)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "pricing",
    path = "/v1/Messaging/Countries",
    key = "IsoCountry",
    complete,
    /// Reads a messaging country.
    fetch,
    /// Lists messaging countries.
    list(record = CountrySummary),
)]
#[non_exhaustive]
pub struct MessagingCountry {
    /// The country.
    pub country: Option<String>,
    /// The country. Two letters (ISO 3166-1).
    pub iso_country: String,
    /// Outbound SMS prices: a list.
    pub outbound_sms_prices: Option<Vec<MessagingCountryOutboundSmsPrices>>,
    /// Inbound SMS prices: a list.
    pub inbound_sms_prices: Option<Vec<VoiceCountryInboundCallPrices>>,
    /// The currency of the price. Three letters (ISO 4217).
    pub price_unit: Option<String>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// Messaging country outbound SMS prices.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct MessagingCountryOutboundSmsPrices {
    /// Carrier.
    pub carrier: Option<String>,
    /// MCC.
    pub mcc: Option<String>,
    /// MNC.
    pub mnc: Option<String>,
    /// Prices: a list.
    pub prices: Option<Vec<VoiceCountryInboundCallPrices>>,
}
