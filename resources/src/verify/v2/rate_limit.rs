//! ```text
//! POST GET        https://verify.twilio.com/v2/Services/{ServiceSid}/RateLimits
//! GET POST DELETE https://verify.twilio.com/v2/Services/{ServiceSid}/RateLimits/{Sid}
//! ```

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Links, Sid, TwilioParams, TwilioResource};

use super::Service;

/// A limit on verifications, by a property that you name.
///
/// [Twilio's page](https://www.twilio.com/docs/verify/api/service-rate-limits)
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "verify",
    path = "/v2/Services/{ServiceSid}/RateLimits",
    sid = "RK",
    parent = Service,
    complete,
    /// Creates a rate limit.
    create = CreateRateLimit,
    /// Reads one rate limit.
    fetch,
    /// Lists the rate limits of a service.
    list,
    /// Changes the description.
    update = UpdateRateLimit,
    /// Removes a rate limit with its buckets.
    delete,
)]
#[non_exhaustive]
pub struct RateLimit {
    /// The record's identifier.
    pub sid: Sid<RateLimit>,
    /// The service that it belongs to.
    pub service_sid: Sid<Service>,
    /// The account that it belongs to.
    pub account_sid: Sid<Account>,
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: Option<String>,
    /// A description.
    pub description: Option<String>,
    /// When it was created.
    pub date_created: Timestamp,
    /// When it was last changed.
    pub date_updated: Option<Timestamp>,
    /// The URL of the record.
    pub url: Option<String>,
    /// The URLs of the subresources, by name.
    pub links: Option<Links>,
}

/// The parameters for creating a [`RateLimit`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateRateLimit {
    /// A unique name of your choice; it can be used instead of the SID if the API accepts
    /// both.
    pub unique_name: String,
    /// A description.
    pub description: Option<String>,
}

/// The parameters for changing a [`RateLimit`]. A field that is not set stays
/// unchanged.
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateRateLimit {
    /// A description.
    pub description: Option<String>,
}
