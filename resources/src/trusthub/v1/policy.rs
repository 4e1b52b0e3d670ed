//! ```text
//! GET https://trusthub.twilio.com/v1/Policies/{Sid}
//! GET https://trusthub.twilio.com/v1/Policies
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Sid, TwilioResource};

/// A policy.
///
/// [Twilio's page](https://www.twilio.com/docs/trust-hub/trusthub-rest-api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "trusthub",
    path = "/v1/Policies",
    sid = "RN",
    list_key = "results",
    complete,
    /// Reads a policy.
    fetch,
    /// Lists policies.
    list,
)]
#[non_exhaustive]
pub struct Policy {
    /// The record's identifier.
    pub sid: Sid<Policy>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// Requirements, as JSON.
    pub requirements: Option<Value>,
    /// The URL of the record.
    pub url: Option<String>,
}
