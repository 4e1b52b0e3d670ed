//! ```text
//! GET https://monitor.twilio.com/v1/Events/{Sid}
//! GET https://monitor.twilio.com/v1/Events
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Anything, Links, Sid, TwilioParams, TwilioResource};

use super::User;

/// An event.
///
/// [Twilio's page](https://www.twilio.com/docs/usage/monitor-alert)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "monitor",
    path = "/v1/Events",
    sid = "AE",
    complete,
    /// Reads an event.
    fetch,
    /// Lists events.
    list = EventFilter,
)]
#[non_exhaustive]
pub struct Event {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Actor SID.
    pub actor_sid: Option<Sid<User>>,
    /// Actor type.
    pub actor_type: Option<String>,
    /// A description.
    pub description: Option<String>,
    /// Event data, as JSON.
    pub event_data: Option<Value>,
    /// Event date.
    pub event_date: Option<Timestamp>,
    /// Event type.
    pub event_type: Option<String>,
    /// The related resource.
    pub resource_sid: Option<Sid<Anything>>,
    /// Resource type.
    pub resource_type: Option<String>,
    /// The record's identifier.
    pub sid: Sid<Event>,
    /// Its source.
    pub source: Option<String>,
    /// Source IP address.
    pub source_ip_address: Option<String>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The filters of a list of [`Event`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct EventFilter {
    /// Actor SID.
    pub actor_sid: Option<Sid<User>>,
    /// Event type.
    pub event_type: Option<String>,
    /// The related resource.
    pub resource_sid: Option<Sid<Anything>>,
    /// Source IP address.
    pub source_ip_address: Option<String>,
    /// The first day or moment.
    pub start_date: Option<Timestamp>,
    /// The last day or moment.
    pub end_date: Option<Timestamp>,
}
