//! ```text
//! GET https://lookups.twilio.com/v2/RateLimits
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{TwilioParams, TwilioResource};

use super::RateLimit;

/// How many lookups an account may do, by package.
///
/// [Twilio's page](https://www.twilio.com/docs/lookup/v2-api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "lookups",
    path = "/v2/RateLimits",
    singleton,
    complete,
    /// Reads the limits.
    fetch = FetchRateLimits,
)]
#[non_exhaustive]
pub struct RateLimits {
    /// Rate limits: a list.
    pub rate_limits: Option<Vec<RateLimit>>,
}

/// The parameters for reading a [`RateLimits`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct FetchRateLimits {
    /// The fields.
    pub fields: Option<Vec<String>>,
}
