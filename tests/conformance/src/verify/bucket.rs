use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::{RateLimit, Service};
use crate::calls;

/// How many verifications a [`RateLimit`] lets through in a span of time.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "verify",
    path = "/v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets",
    sid = "BL",
    parent = RateLimit,
    create = CreateBucket,
    fetch,
    list,
    update = UpdateBucket,
    delete,
)]
#[non_exhaustive]
pub struct Bucket {
    /// The bucket's identifier.
    pub sid: Sid<Bucket>,
    /// The rate limit that the bucket belongs to.
    pub rate_limit_sid: Sid<RateLimit>,
    /// The service that the rate limit belongs to.
    pub service_sid: Sid<Service>,
    /// The account.
    pub account_sid: Sid<Account>,
    /// The most verifications in one interval.
    pub max: Option<u32>,
    /// The interval, in seconds.
    pub interval: Option<u32>,
    /// When the bucket was made.
    pub date_created: Timestamp,
    /// When the bucket was last changed.
    pub date_updated: Option<Timestamp>,
    /// The record's own address.
    pub url: Option<String>,
}

/// What it takes to make a [`Bucket`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateBucket {
    /// The most verifications in one interval.
    pub max: u32,
    /// The interval, in seconds.
    pub interval: u32,
}

/// Changes to a [`Bucket`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateBucket {
    /// The most verifications in one interval.
    pub max: Option<u32>,
    /// The interval, in seconds.
    pub interval: Option<u32>,
}

calls!(Bucket {
    create: CreateBucket(max: u32, interval: u32) {},
    fetch,
    list,
    update: UpdateBucket() { max, interval },
    delete,
});
