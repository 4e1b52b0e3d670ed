//! ```text
//! GET https://bulkexports.twilio.com/v1/Exports/{ResourceType}
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Links, TwilioResource};

/// An export.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/bulkexport)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "bulkexports",
    path = "/v1/Exports",
    key = "ResourceType",
    complete,
    /// Reads an export.
    fetch,
)]
#[non_exhaustive]
pub struct Export {
    /// Resource type.
    pub resource_type: String,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}
