//! ```text
//! POST GET   https://studio.twilio.com/v1/Flows/{FlowSid}/Engagements
//! GET DELETE https://studio.twilio.com/v1/Flows/{FlowSid}/Engagements/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Account, Links, Sid, TwilioParams, TwilioResource};

use super::{Contact, ExecutionStatus, Flow};

/// An engagement.
///
/// [Twilio's page](https://www.twilio.com/docs/studio/rest-api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "studio",
    path = "/v1/Flows/{FlowSid}/Engagements",
    sid = "FN",
    parent = Flow,
    complete,
    /// Creates an engagement.
    create = CreateEngagement,
    /// Reads an engagement.
    fetch,
    /// Lists engagements.
    list,
    /// Removes an engagement.
    delete,
)]
#[non_exhaustive]
pub struct Engagement {
    /// The record's identifier.
    pub sid: Sid<Engagement>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// The flow that it belongs to.
    pub flow_sid: Sid<Flow>,
    /// Contact SID.
    pub contact_sid: Option<Sid<Contact>>,
    /// Contact channel address.
    pub contact_channel_address: Option<String>,
    /// The context at that time.
    pub context: Option<Value>,
    /// Its status.
    pub status: Option<ExecutionStatus>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The parameters for creating a [`Engagement`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateEngagement {
    /// The recipient. In E.164 form, such as `+14155550123`.
    pub to: String,
    /// The sender. In E.164 form, such as `+14155550123`.
    pub from: String,
    /// Parameters by name.
    pub parameters: Option<Value>,
}
