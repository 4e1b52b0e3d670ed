//! ```text
//! GET https://bulkexports.twilio.com/v1/Exports/{ResourceType}/Days/{Day}
//! GET https://bulkexports.twilio.com/v1/Exports/{ResourceType}/Days
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::TwilioResource;

use super::Export;

/// A day.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/bulkexport)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "bulkexports",
    path = "/v1/Exports/{ResourceType}/Days",
    key = "Day",
    parent = Export,
    complete,
    /// Reads a day.
    fetch(redirect),
    /// Lists days.
    list,
)]
#[non_exhaustive]
pub struct Day {
    /// Day.
    pub day: String,
    /// Size. By default `0`.
    pub size: Option<i64>,
    /// Create date.
    pub create_date: Option<String>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// Resource type.
    pub resource_type: String,
}
