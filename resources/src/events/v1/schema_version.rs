//! ```text
//! GET https://events.twilio.com/v1/Schemas/{Id}/Versions/{SchemaVersion}
//! GET https://events.twilio.com/v1/Schemas/{Id}/Versions
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::TwilioResource;

use super::Schema;

/// A schema version.
///
/// [Twilio's page](https://www.twilio.com/docs/events)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "events",
    path = "/v1/Schemas/{Id}/Versions",
    key = "SchemaVersion",
    list_key = "schema_versions",
    parent = Schema,
    complete,
    /// Reads a schema version.
    fetch,
    /// Lists schema versions.
    list,
)]
#[non_exhaustive]
pub struct SchemaVersion {
    /// ID.
    pub id: String,
    /// Schema version. By default `0`.
    pub schema_version: i64,
    /// When it was created.
    pub date_created: Timestamp,
    /// The URL of the record.
    pub url: Option<String>,
    /// Raw.
    pub raw: Option<String>,
}
