//! The calls of `lookups::v2`, which `write` prints.

use twilio_resources::lookups::v2::*;
use twilio_runtime::descriptor::OperationKind as Kind;

use super::super::{TypedCall, run, typed};

pub(super) const CALLS: &[TypedCall] = &[
    typed::<PhoneNumber>("lookups::v2 PhoneNumber fetch", Kind::Fetch, |client, at| run(PhoneNumber::fetch(client, at))),
    typed::<BulkLookup>("lookups::v2 BulkLookup create", Kind::Create, |client, _| run(BulkLookup::create(client, CreateBulkLookup::new()))),
    typed::<RateLimits>("lookups::v2 RateLimits fetch", Kind::Fetch, |client, _| run(RateLimits::fetch(client))),
    typed::<RateLimit>("lookups::v2 RateLimit fetch", Kind::Fetch, |client, at| run(RateLimit::fetch(client, at))),
    typed::<RateLimit>("lookups::v2 RateLimit update", Kind::Update, |client, at| run(RateLimit::update(client, at, UpdateRateLimit::new()))),
    typed::<RateLimit>("lookups::v2 RateLimit delete", Kind::Delete, |client, at| run(RateLimit::delete(client, at))),
    typed::<PhoneNumberOverride>("lookups::v2 PhoneNumberOverride create", Kind::Create, |client, at| run(PhoneNumberOverride::create(client, at, CreatePhoneNumberOverride::new()))),
    typed::<PhoneNumberOverride>("lookups::v2 PhoneNumberOverride fetch", Kind::Fetch, |client, at| run(PhoneNumberOverride::fetch(client, at))),
    typed::<PhoneNumberOverride>("lookups::v2 PhoneNumberOverride update", Kind::Update, |client, at| run(PhoneNumberOverride::update(client, at, UpdatePhoneNumberOverride::new()))),
    typed::<PhoneNumberOverride>("lookups::v2 PhoneNumberOverride delete", Kind::Delete, |client, at| run(PhoneNumberOverride::delete(client, at))),
];
