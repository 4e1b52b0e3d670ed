//! ```text
//! GET https://preview.twilio.com/marketplace/AvailableAddOns/{AvailableAddOnSid}/Extensions/{Sid}
//! GET https://preview.twilio.com/marketplace/AvailableAddOns/{AvailableAddOnSid}/Extensions
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, TwilioResource};

use super::MarketplaceAvailableAddOn;

/// A marketplace available add on extension.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "preview",
    path = "/marketplace/AvailableAddOns/{AvailableAddOnSid}/Extensions",
    sid = "XF",
    parent = MarketplaceAvailableAddOn,
    complete,
    /// Reads a marketplace available add on extension.
    fetch,
    /// Lists marketplace available add on extensions.
    list,
)]
#[non_exhaustive]
pub struct MarketplaceAvailableAddOnExtension {
    /// The record's identifier.
    pub sid: Sid<MarketplaceAvailableAddOnExtension>,
    /// Available add on SID.
    pub available_add_on_sid: Sid<MarketplaceAvailableAddOn>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// Product name.
    pub product_name: Option<String>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
    /// The URL of the record.
    pub url: Option<String>,
}
