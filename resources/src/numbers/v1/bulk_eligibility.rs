//! ```text
//! POST https://numbers.twilio.com/v1/HostedNumber/Eligibility/Bulk
//! GET  https://numbers.twilio.com/v1/HostedNumber/Eligibility/Bulk/{RequestId}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::{Sid, TwilioResource};

/// A bulk eligibility.
///
/// [Twilio's page](https://www.twilio.com/docs/phone-numbers)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "numbers",
    path = "/v1/HostedNumber/Eligibility/Bulk",
    key = "RequestId",
    complete,
    /// Creates a bulk eligibility.
    create(body = json),
    /// Reads a bulk eligibility.
    fetch,
)]
#[non_exhaustive]
pub struct BulkEligibility {
    /// Request ID.
    pub request_id: Sid<BulkEligibility>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The results.
    pub results: Option<Vec<Value>>,
    /// A description for people.
    pub friendly_name: Option<String>,
    /// Its status.
    pub status: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was completed.
    pub date_completed: Option<Timestamp>,
}
