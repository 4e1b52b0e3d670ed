//! ```text
//! POST GET        https://preview.twilio.com/marketplace/InstalledAddOns
//! GET POST DELETE https://preview.twilio.com/marketplace/InstalledAddOns/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Links, Sid, TwilioParams, TwilioResource};

use super::MarketplaceAvailableAddOn;

/// A marketplace installed add on.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "preview",
    path = "/marketplace/InstalledAddOns",
    sid = "XE",
    complete,
    /// Creates a marketplace installed add on.
    create = CreateMarketplaceInstalledAddOn,
    /// Reads a marketplace installed add on.
    fetch,
    /// Lists marketplace installed add ons.
    list,
    /// Changes a marketplace installed add on.
    update = UpdateMarketplaceInstalledAddOn,
    /// Removes a marketplace installed add on.
    delete,
)]
#[non_exhaustive]
pub struct MarketplaceInstalledAddOn {
    /// The record's identifier.
    pub sid: Sid<MarketplaceInstalledAddOn>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// A description.
    pub description: Option<String>,
    /// Its configuration.
    pub configuration: Option<Value>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The parameters for creating a [`MarketplaceInstalledAddOn`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateMarketplaceInstalledAddOn {
    /// Available add on SID.
    pub available_add_on_sid: Sid<MarketplaceAvailableAddOn>,
    /// Accept terms of service: yes or no.
    pub accept_terms_of_service: bool,
    /// Its configuration.
    pub configuration: Option<Value>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
}

/// The parameters for changing a [`MarketplaceInstalledAddOn`]. A field that is not set
/// stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateMarketplaceInstalledAddOn {
    /// Its configuration.
    pub configuration: Option<Value>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
}
