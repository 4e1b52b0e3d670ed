//! Enumerations and objects that several resources use.

use serde::{Deserialize, Serialize};
use twilio_runtime::TwilioObject;

/// Trunking number terminating prefix prices.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct TrunkingNumberTerminatingPrefixPrices {
    /// Origination prefixes: a list.
    pub origination_prefixes: Option<Vec<String>>,
    /// Destination prefixes: a list.
    pub destination_prefixes: Option<Vec<String>>,
    /// The price before discounts.
    pub base_price: Option<f64>,
    /// The price with discounts.
    #[serde(default, with = "twilio_runtime::lenient::number::option")]
    #[twilio_resource(kind = number)]
    pub current_price: Option<f64>,
    /// A description for people.
    pub friendly_name: Option<String>,
}

/// A trunking number originating call price.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct TrunkingNumberOriginatingCallPrice {
    /// The price before discounts.
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
