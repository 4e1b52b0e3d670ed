//! ```text
//! POST GET https://marketplace.twilio.com/v1/Listings
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{TwilioParams, TwilioResource};

use super::ModuleDataManagement;

/// A module data for listing owner.
///
/// [Twilio's page](https://www.twilio.com/docs/marketplace)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "marketplace",
    path = "/v1/Listings",
    singleton,
    complete,
    /// Creates a module data for listing owner.
    create(params = CreateModuleDataForListingOwner, record = ModuleDataManagement),
    /// Reads a module data for listing owner.
    fetch,
)]
#[non_exhaustive]
pub struct ModuleDataForListingOwner {
    /// Listings: a list.
    pub listings: Option<Vec<Value>>,
}

/// The parameters for creating a [`ModuleDataForListingOwner`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CreateModuleDataForListingOwner {
    /// Module info.
    pub module_info: Option<String>,
    /// Its configuration.
    pub configuration: Option<String>,
}
