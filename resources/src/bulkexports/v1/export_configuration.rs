//! ```text
//! GET POST https://bulkexports.twilio.com/v1/Exports/{ResourceType}/Configuration
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{TwilioParams, TwilioResource};

use super::Export;

/// An export configuration.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/bulkexport)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "bulkexports",
    path = "/v1/Exports/{ResourceType}/Configuration",
    singleton,
    parent = Export,
    complete,
    /// Reads an export configuration.
    fetch,
    /// Changes an export configuration.
    update = UpdateExportConfiguration,
)]
#[non_exhaustive]
pub struct ExportConfiguration {
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// The URL that receives events.
    pub webhook_url: Option<String>,
    /// The HTTP method for these requests.
    pub webhook_method: Option<String>,
    /// Resource type.
    pub resource_type: String,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for changing a [`ExportConfiguration`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateExportConfiguration {
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// The URL that receives events.
    pub webhook_url: Option<String>,
    /// The HTTP method for these requests.
    pub webhook_method: Option<String>,
}
