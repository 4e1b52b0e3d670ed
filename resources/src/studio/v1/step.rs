//! ```text
//! GET https://studio.twilio.com/v1/Flows/{FlowSid}/Engagements/{EngagementSid}/Steps/{Sid}
//! GET https://studio.twilio.com/v1/Flows/{FlowSid}/Engagements/{EngagementSid}/Steps
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Links, Sid, TwilioResource};

use super::{Engagement, Flow};

/// A step.
///
/// [Twilio's page](https://www.twilio.com/docs/studio/rest-api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "studio",
    path = "/v1/Flows/{FlowSid}/Engagements/{EngagementSid}/Steps",
    sid = "FT",
    parent = Engagement,
    complete,
    /// Reads a step.
    fetch,
    /// Lists steps.
    list,
)]
#[non_exhaustive]
pub struct Step {
    /// The record's identifier.
    pub sid: Sid<Step>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The flow that it belongs to.
    pub flow_sid: Sid<Flow>,
    /// Engagement SID.
    pub engagement_sid: Sid<Engagement>,
    /// The name.
    pub name: Option<String>,
    /// The context at that time. Personal data.
    #[twilio_resource(pii)]
    pub context: Option<Value>,
    /// Parent step SID.
    pub parent_step_sid: Option<Sid<Step>>,
    /// Transitioned from.
    pub transitioned_from: Option<String>,
    /// Transitioned to.
    pub transitioned_to: Option<String>,
    /// Its type.
    pub r#type: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}
