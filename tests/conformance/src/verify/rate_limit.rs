use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use twilio_runtime::{Account, Sid, TwilioParams, TwilioResource};

use super::Service;
use crate::calls;

/// A limit on verifications by a key that the application chooses.
#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource)]
#[twilio_resource(
    product = "verify",
    path = "/v2/Services/{ServiceSid}/RateLimits",
    sid = "RK",
    parent = Service,
    create = CreateRateLimit,
    fetch,
    list,
    update = UpdateRateLimit,
    delete,
)]
#[non_exhaustive]
pub struct RateLimit {
    /// The rate limit's identifier.
    pub sid: Sid<RateLimit>,
    /// The service that the rate limit belongs to.
    pub service_sid: Sid<Service>,
    /// The account.
    pub account_sid: Sid<Account>,
    /// The name that verifications refer to.
    pub unique_name: Option<String>,
    /// What the limit is for.
    pub description: Option<String>,
    /// When the rate limit was made.
    pub date_created: Timestamp,
    /// When the rate limit was last changed.
    pub date_updated: Option<Timestamp>,
    /// The record's own address.
    pub url: Option<String>,
    /// The addresses of what the rate limit holds: `buckets`.
    pub links: Option<BTreeMap<String, String>>,
}

/// What it takes to make a [`RateLimit`].
#[derive(Clone, Debug, TwilioParams)]
#[non_exhaustive]
pub struct CreateRateLimit {
    /// The name that verifications refer to.
    pub unique_name: String,
    /// What the limit is for.
    pub description: Option<String>,
}

/// Changes to a [`RateLimit`].
#[derive(Clone, Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct UpdateRateLimit {
    /// What the limit is for.
    pub description: Option<String>,
}

calls!(RateLimit {
    create: CreateRateLimit(unique_name: String) { description },
    fetch,
    list,
    update: UpdateRateLimit() { description },
    delete,
});
