//! ```text
//! POST DELETE https://intelligence.twilio.com/v2/Services/{ServiceSid}/Operators/{OperatorSid}
//! GET         https://intelligence.twilio.com/v2/Services/{ServiceSid}/Operators
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{Sid, TwilioObject, TwilioResource};

use super::{Operator, Service};

/// The operators of a service.
///
/// [Twilio's page](https://www.twilio.com/docs/conversational-intelligence)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "intelligence",
    path = "/v2/Services/{ServiceSid}/Operators",
    key = "OperatorSid",
    parent = Service,
    placeholders(OperatorSid: Sid<Operator>),
    complete,
    /// Creates an operator attachment.
    create(params = (), record = NewOperatorAttachment, at = record),
    /// Reads an operator attachment.
    fetch(at = collection),
    /// Removes an operator attachment.
    delete,
)]
#[non_exhaustive]
pub struct OperatorAttachment {
    /// The service that they belong to.
    pub service_sid: Sid<Service>,
    /// Operator SIDs: a list.
    pub operator_sids: Option<Vec<Sid<Operator>>>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// A new operator attachment.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]
#[non_exhaustive]
pub struct NewOperatorAttachment {
    /// The service that it belongs to.
    pub service_sid: Option<String>,
    /// Operator SID.
    pub operator_sid: Option<Sid<Operator>>,
    /// The URL of the record.
    pub url: Option<String>,
}
