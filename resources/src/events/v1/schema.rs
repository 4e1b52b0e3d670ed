//! ```text
//! GET https://events.twilio.com/v1/Schemas/{Id}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Links, TwilioResource};

/// A schema.
///
/// [Twilio's page](https://www.twilio.com/docs/events)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "events",
    path = "/v1/Schemas",
    key = "Id",
    complete,
    /// Reads a schema.
    fetch,
)]
#[non_exhaustive]
pub struct Schema {
    /// ID.
    pub id: String,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
    /// Latest version date created.
    pub latest_version_date_created: Option<Timestamp>,
    /// Latest version. By default `0`.
    pub latest_version: Option<i64>,
}
