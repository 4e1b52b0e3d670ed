//! ```text
//! GET https://insights.twilio.com/v1/Voice/{CallSid}/Metrics
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, StringEnum, TwilioParams, TwilioResource, Unknown};

use super::{Call, EventTwilioEdge};

/// A metric.
///
/// [Twilio's page](https://www.twilio.com/docs/voice/voice-insights/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "insights",
    path = "/v1/Voice/{CallSid}/Metrics",
    key = none,
    parent = Call,
    complete,
    /// Lists metrics.
    list = MetricFilter,
)]
#[non_exhaustive]
pub struct Metric {
    /// Timestamp.
    pub timestamp: Option<String>,
    /// The call that it belongs to.
    pub call_sid: Sid<Call>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Edge.
    pub edge: Option<EventTwilioEdge>,
    /// The direction.
    pub direction: Option<MetricStreamDirection>,
    /// Carrier edge, as JSON.
    pub carrier_edge: Option<Value>,
    /// SIP edge, as JSON.
    pub sip_edge: Option<Value>,
    /// SDK edge, as JSON.
    pub sdk_edge: Option<Value>,
    /// Client edge, as JSON.
    pub client_edge: Option<Value>,
}

/// The filters of a list of [`Metric`]s.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct MetricFilter {
    /// Edge.
    pub edge: Option<EventTwilioEdge>,
    /// The direction.
    pub direction: Option<MetricStreamDirection>,
}

/// A metric stream direction.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum MetricStreamDirection {
    /// `unknown`.
    Unknown,
    /// `inbound`.
    Inbound,
    /// `outbound`.
    Outbound,
    /// `both`.
    Both,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
