//! ```text
//! GET https://insights.twilio.com/v1/Voice/{CallSid}/Summary
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::{Call, SummaryAnsweredBy, SummaryCallState, SummaryCallType, SummaryProcessingState};

/// A summary.
///
/// [Twilio's page](https://www.twilio.com/docs/voice/voice-insights/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "insights",
    path = "/v1/Voice/{CallSid}/Summary",
    singleton,
    parent = Call,
    complete,
    /// Reads a summary.
    fetch = FetchSummary,
)]
#[non_exhaustive]
pub struct Summary {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The call that it belongs to.
    pub call_sid: Sid<Call>,
    /// Call type.
    pub call_type: Option<SummaryCallType>,
    /// Call state.
    pub call_state: Option<SummaryCallState>,
    /// Answered by.
    pub answered_by: Option<SummaryAnsweredBy>,
    /// Processing state.
    pub processing_state: Option<SummaryProcessingState>,
    /// Created time.
    pub created_time: Option<Timestamp>,
    /// When it started.
    pub start_time: Option<Timestamp>,
    /// When it ended.
    pub end_time: Option<Timestamp>,
    /// The duration, in seconds.
    pub duration: Option<i64>,
    /// Connect duration.
    pub connect_duration: Option<i64>,
    /// From, as JSON. Personal data.
    #[twilio_resource(pii)]
    pub from: Option<Value>,
    /// To, as JSON. Personal data.
    #[twilio_resource(pii)]
    pub to: Option<Value>,
    /// Carrier edge, as JSON.
    pub carrier_edge: Option<Value>,
    /// Client edge, as JSON.
    pub client_edge: Option<Value>,
    /// SDK edge, as JSON.
    pub sdk_edge: Option<Value>,
    /// SIP edge, as JSON.
    pub sip_edge: Option<Value>,
    /// Tags.
    pub tags: Option<Vec<String>>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The application's own data, as JSON.
    pub attributes: Option<Value>,
    /// Properties, as JSON.
    pub properties: Option<Value>,
    /// Trust, as JSON.
    pub trust: Option<Value>,
    /// Annotation, as JSON.
    pub annotation: Option<Value>,
}

/// The parameters for reading a [`Summary`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct FetchSummary {
    /// Processing state.
    pub processing_state: Option<SummaryProcessingState>,
}
