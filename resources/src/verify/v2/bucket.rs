//! ```text
//! POST GET        https://verify.twilio.com/v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets
//! GET POST DELETE https://verify.twilio.com/v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::{RateLimit, Service};

/// How many verifications a rate limit allows in how many seconds.
///
/// [Twilio's page](https://www.twilio.com/docs/verify/api)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "verify",
    path = "/v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets",
    sid = "BL",
    parent = RateLimit,
    complete,
    /// Adds a bucket to a rate limit.
    create = CreateBucket,
    /// Reads one bucket.
    fetch,
    /// Lists the buckets of a rate limit.
    list,
    /// Changes how many verifications are allowed, or in how many seconds.
    update = UpdateBucket,
    /// Removes a bucket.
    delete,
)]
#[non_exhaustive]
pub struct Bucket {
    /// The record's identifier.
    pub sid: Sid<Bucket>,
    /// Rate limit SID.
    pub rate_limit_sid: Sid<RateLimit>,
    /// The service that it belongs to.
    pub service_sid: Sid<Service>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// Max. By default `0`.
    pub max: Option<i64>,
    /// Interval. By default `0`.
    pub interval: Option<i64>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
}

/// The parameters for creating a [`Bucket`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateBucket {
    /// Max.
    pub max: i64,
    /// Interval.
    pub interval: i64,
}

/// The parameters for changing a [`Bucket`]. A field that is not set stays unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateBucket {
    /// Max.
    pub max: Option<i64>,
    /// Interval.
    pub interval: Option<i64>,
}
