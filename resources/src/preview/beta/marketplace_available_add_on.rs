//! ```text
//! GET https://preview.twilio.com/marketplace/AvailableAddOns/{Sid}
//! GET https://preview.twilio.com/marketplace/AvailableAddOns
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Links, Sid, TwilioResource};

/// A marketplace available add on.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "preview",
    path = "/marketplace/AvailableAddOns",
    sid = "XB",
    complete,
    /// Reads a marketplace available add on.
    fetch,
    /// Lists marketplace available add ons.
    list,
)]
#[non_exhaustive]
pub struct MarketplaceAvailableAddOn {
    /// The record's identifier.
    pub sid: Sid<MarketplaceAvailableAddOn>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// A description.
    pub description: Option<String>,
    /// Pricing type.
    pub pricing_type: Option<String>,
    /// Configuration schema, as JSON.
    pub configuration_schema: Option<Value>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}
