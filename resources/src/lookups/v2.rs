//! Version 2 of the Lookup API, at `https://lookups.twilio.com/v2`.
//!
//! Data about phone numbers: line, carrier, owner, risk.
//!
//! [Twilio's page](https://www.twilio.com/docs/lookup/v2-api)

pub use self::{
    bulk_lookup::{
        BulkLookup, CreateBulkLookup, IdentityMatchParameters, LookupBatchRequest,
        LookupBatchRequestFields, LookupBatchResponse, ReassignedNumberParameters, RiskParameters,
    },
    phone_number::{FetchPhoneNumber, PhoneNumber, ValidationError},
    phone_number_override::{
        CreatePhoneNumberOverride, CreatePhoneNumberOverrideLineType, PhoneNumberOverride,
        UpdatePhoneNumberOverride,
    },
    rate_limit::{RateLimit, UpdateRateLimit},
    rate_limits::{FetchRateLimits, RateLimits},
    shared::{
        CallForwardingInfo, CallerNameInfo, IdentityMatchInfo, LastSimSwapInfo, LineStatusInfo,
        LineTypeIntelligenceInfo, ReassignedNumberInfo, SimSwapInfo, SmsPumpingRiskInfo,
    },
};

mod bulk_lookup;
mod phone_number;
mod phone_number_override;
mod rate_limit;
mod rate_limits;
mod shared;

/// The descriptors of all resources of this version.
pub const RESOURCES: &[&twilio_runtime::descriptor::ResourceDescriptor] = &[
    <PhoneNumber as twilio_runtime::Resource>::DESCRIPTOR,
    <BulkLookup as twilio_runtime::Resource>::DESCRIPTOR,
    <RateLimits as twilio_runtime::Resource>::DESCRIPTOR,
    <RateLimit as twilio_runtime::Resource>::DESCRIPTOR,
    <PhoneNumberOverride as twilio_runtime::Resource>::DESCRIPTOR,
];
