//! ```text
//! GET PUT DELETE https://lookups.twilio.com/v2/RateLimits/Fields/{Field}/Bucket/{Bucket}
//! ```

use serde::{Deserialize, Serialize};
use twilio_runtime::{TwilioObject, TwilioParams, TwilioResource};

/// How many lookups of one package may be done.
///
/// [Twilio's page](https://www.twilio.com/docs/lookup/v2-api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource, TwilioObject)]
#[twilio_resource(
    product = "lookups",
    path = "/v2/RateLimits/Fields/{Field}/Bucket",
    key = "Bucket",
    complete,
    /// Reads one limit.
    fetch,
    /// Changes a limit.
    update(params = UpdateRateLimit, body = json, method = PUT),
    /// Removes a limit.
    delete,
)]
#[non_exhaustive]
pub struct RateLimit {
    /// Field.
    pub field: String,
    /// Limit.
    pub limit: Option<i64>,
    /// Bucket.
    pub bucket: String,
    /// Who owns it.
    pub owner: Option<String>,
    /// How long it lasts, in seconds.
    pub ttl: Option<i64>,
}

/// The parameters for changing a [`RateLimit`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[twilio_params(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdateRateLimit {
    /// Limit.
    pub limit: Option<i64>,
    /// How long it lasts, in seconds.
    pub ttl: Option<i64>,
}
