//! ```text
//! POST https://numbers.twilio.com/v1/HostedNumber/Eligibility
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twilio_runtime::TwilioResource;

/// An eligibility.
///
/// [Twilio's page](https://www.twilio.com/docs/phone-numbers)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "numbers",
    path = "/v1/HostedNumber/Eligibility",
    key = none,
    complete,
    /// Creates an eligibility.
    create(body = json),
)]
#[non_exhaustive]
pub struct Eligibility {
    /// The results.
    pub results: Option<Vec<Value>>,
}
