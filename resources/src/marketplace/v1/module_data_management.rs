//! ```text
//! GET POST https://marketplace.twilio.com/v1/Listing/{Sid}
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Sid, TwilioObject, TwilioParams, TwilioResource};

/// A module data management.
///
/// [Twilio's page](https://www.twilio.com/docs/marketplace)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource, TwilioObject)]
#[twilio_resource(
    product = "marketplace",
    path = "/v1/Listing",
    sid = "XB",
    complete,
    /// Reads a module data management.
    fetch,
    /// Changes a module data management.
    update = UpdateModuleDataManagement,
)]
#[non_exhaustive]
pub struct ModuleDataManagement {
    /// The URL of the record.
    pub url: Option<String>,
    /// The record's identifier.
    pub sid: Sid<ModuleDataManagement>,
    /// Description, as JSON.
    pub description: Option<Value>,
    /// Support, as JSON.
    pub support: Option<Value>,
    /// Policies, as JSON.
    pub policies: Option<Value>,
    /// Module info, as JSON.
    pub module_info: Option<Value>,
    /// Documentation, as JSON.
    pub documentation: Option<Value>,
    /// Its configuration.
    pub configuration: Option<Value>,
    /// Pricing, as JSON.
    pub pricing: Option<Value>,
}

/// The parameters for changing a [`ModuleDataManagement`]. A field that is not set
/// stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateModuleDataManagement {
    /// Module info.
    pub module_info: Option<String>,
    /// A description.
    pub description: Option<String>,
    /// Documentation.
    pub documentation: Option<String>,
    /// Policies.
    pub policies: Option<String>,
    /// Support.
    pub support: Option<String>,
    /// Its configuration.
    pub configuration: Option<String>,
    /// Pricing.
    pub pricing: Option<String>,
}
