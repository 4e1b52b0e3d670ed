//! ```text
//! GET https://studio.twilio.com/v1/Flows/{FlowSid}/Engagements/{EngagementSid}/Context
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Sid, TwilioResource};

use super::{Engagement, Flow};

/// An engagement context.
///
/// [Twilio's page](https://www.twilio.com/docs/studio/rest-api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "studio",
    path = "/v1/Flows/{FlowSid}/Engagements/{EngagementSid}/Context",
    singleton,
    parent = Engagement,
    complete,
    /// Reads an engagement context.
    fetch,
)]
#[non_exhaustive]
pub struct EngagementContext {
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The context at that time.
    pub context: Option<Value>,
    /// Engagement SID.
    pub engagement_sid: Sid<Engagement>,
    /// The flow that it belongs to.
    pub flow_sid: Sid<Flow>,
    /// The URL of the record.
    pub url: Option<String>,
}
