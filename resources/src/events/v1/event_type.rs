//! ```text
//! GET https://events.twilio.com/v1/Types/{Type}
//! GET https://events.twilio.com/v1/Types
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Links, TwilioParams, TwilioResource};

/// An event type.
///
/// [Twilio's page](https://www.twilio.com/docs/events)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "events",
    path = "/v1/Types",
    key = "Type",
    complete,
    /// Reads an event type.
    fetch,
    /// Lists event types.
    list = EventTypeFilter,
)]
#[non_exhaustive]
pub struct EventType {
    /// Its type.
    pub r#type: String,
    /// Schema ID.
    pub schema_id: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// A description.
    pub description: Option<String>,
    /// Its status.
    pub status: Option<String>,
    /// Documentation URL.
    pub documentation_url: Option<String>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The filters of a list of [`EventType`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct EventTypeFilter {
    /// Schema ID.
    pub schema_id: Option<String>,
}
