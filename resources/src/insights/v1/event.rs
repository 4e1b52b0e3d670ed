//! ```text
//! GET https://insights.twilio.com/v1/Voice/{CallSid}/Events
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::{Call, EventTwilioEdge};

/// An event.
///
/// [Twilio's page](https://www.twilio.com/docs/voice/voice-insights/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "insights",
    path = "/v1/Voice/{CallSid}/Events",
    key = none,
    parent = Call,
    complete,
    /// Lists events.
    list = EventFilter,
)]
#[non_exhaustive]
pub struct Event {
    /// Timestamp.
    pub timestamp: Option<String>,
    /// The call that it belongs to.
    pub call_sid: Sid<Call>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Edge.
    pub edge: Option<EventTwilioEdge>,
    /// Group.
    pub group: Option<String>,
    /// Level.
    pub level: Option<EventLevel>,
    /// The name.
    pub name: Option<String>,
    /// Carrier edge, as JSON.
    pub carrier_edge: Option<Value>,
    /// SIP edge, as JSON.
    pub sip_edge: Option<Value>,
    /// SDK edge, as JSON.
    pub sdk_edge: Option<Value>,
    /// Client edge, as JSON.
    pub client_edge: Option<Value>,
}

/// The filters of a list of [`Event`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct EventFilter {
    /// Edge.
    pub edge: Option<EventTwilioEdge>,
}

/// An event level.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "UPPERCASE")]
#[non_exhaustive]
pub enum EventLevel {
    /// `UNKNOWN`.
    Unknown,
    /// `DEBUG`.
    Debug,
    /// `INFO`.
    Info,
    /// `WARNING`.
    Warning,
    /// `ERROR`.
    Error,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
