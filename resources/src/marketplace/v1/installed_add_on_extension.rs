//! ```text
//! GET POST https://marketplace.twilio.com/v1/InstalledAddOns/{InstalledAddOnSid}/Extensions/{Sid}
//! GET      https://marketplace.twilio.com/v1/InstalledAddOns/{InstalledAddOnSid}/Extensions
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, TwilioParams, TwilioResource};

use super::InstalledAddOn;

/// An installed add on extension.
///
/// [Twilio's page](https://www.twilio.com/docs/marketplace)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "marketplace",
    path = "/v1/InstalledAddOns/{InstalledAddOnSid}/Extensions",
    sid = "XF",
    parent = InstalledAddOn,
    complete,
    /// Reads an installed add on extension.
    fetch,
    /// Lists installed add on extensions.
    list,
    /// Changes an installed add on extension.
    update = UpdateInstalledAddOnExtension,
)]
#[non_exhaustive]
pub struct InstalledAddOnExtension {
    /// The record's identifier.
    pub sid: Sid<InstalledAddOnExtension>,
    /// Installed add on SID.
    pub installed_add_on_sid: Sid<InstalledAddOn>,
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

/// The parameters for changing a [`InstalledAddOnExtension`]. A field that is not set
/// stays unchanged.
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct UpdateInstalledAddOnExtension {
    /// Whether it is on.
    pub enabled: bool,
}
