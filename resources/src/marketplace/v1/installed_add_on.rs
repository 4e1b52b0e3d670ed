//! ```text
//! POST GET        https://marketplace.twilio.com/v1/InstalledAddOns
//! GET POST DELETE https://marketplace.twilio.com/v1/InstalledAddOns/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Links, Sid, TwilioParams, TwilioResource};

use super::AvailableAddOn;

/// An installed add on.
///
/// [Twilio's page](https://www.twilio.com/docs/marketplace)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "marketplace",
    path = "/v1/InstalledAddOns",
    sid = "XE",
    complete,
    /// Creates an installed add on.
    create = CreateInstalledAddOn,
    /// Reads an installed add on.
    fetch,
    /// Lists installed add ons.
    list,
    /// Changes an installed add on.
    update = UpdateInstalledAddOn,
    /// Removes an installed add on.
    delete,
)]
#[non_exhaustive]
pub struct InstalledAddOn {
    /// The record's identifier.
    pub sid: Sid<InstalledAddOn>,
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

/// The parameters for creating a [`InstalledAddOn`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateInstalledAddOn {
    /// Available add on SID.
    pub available_add_on_sid: Sid<AvailableAddOn>,
    /// Accept terms of service: yes or no.
    pub accept_terms_of_service: bool,
    /// Its configuration.
    pub configuration: Option<Value>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
}

/// The parameters for changing a [`InstalledAddOn`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateInstalledAddOn {
    /// Its configuration.
    pub configuration: Option<Value>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
}
