//! ```text
//! GET https://marketplace.twilio.com/v1/AvailableAddOns/{Sid}
//! GET https://marketplace.twilio.com/v1/AvailableAddOns
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Links, Sid, TwilioResource};

/// An available add on.
///
/// [Twilio's page](https://www.twilio.com/docs/marketplace)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "marketplace",
    path = "/v1/AvailableAddOns",
    sid = "XB",
    complete,
    /// Reads an available add on.
    fetch,
    /// Lists available add ons.
    list,
)]
#[non_exhaustive]
pub struct AvailableAddOn {
    /// The record's identifier.
    pub sid: Sid<AvailableAddOn>,
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
