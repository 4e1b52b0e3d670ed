//! ```text
//! GET POST https://preview.twilio.com/marketplace/InstalledAddOns/{InstalledAddOnSid}/Extensions/{Sid}
//! GET      https://preview.twilio.com/marketplace/InstalledAddOns/{InstalledAddOnSid}/Extensions
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, TwilioParams, TwilioResource};

use super::MarketplaceInstalledAddOn;

/// A marketplace installed add on extension.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "preview",
    path = "/marketplace/InstalledAddOns/{InstalledAddOnSid}/Extensions",
    sid = "XF",
    parent = MarketplaceInstalledAddOn,
    complete,
    /// Reads a marketplace installed add on extension.
    fetch,
    /// Lists marketplace installed add on extensions.
    list,
    /// Changes a marketplace installed add on extension.
    update = UpdateMarketplaceInstalledAddOnExtension,
)]
#[non_exhaustive]
pub struct MarketplaceInstalledAddOnExtension {
    /// The record's identifier.
    pub sid: Sid<MarketplaceInstalledAddOnExtension>,
    /// Installed add on SID.
    pub installed_add_on_sid: Sid<MarketplaceInstalledAddOn>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// Product name.
    pub product_name: Option<String>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for changing a [`MarketplaceInstalledAddOnExtension`]. A field that
/// is not set stays unchanged.
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct UpdateMarketplaceInstalledAddOnExtension {
    /// Whether it is on.
    pub enabled: bool,
}
