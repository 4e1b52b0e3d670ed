//! The calls of `routes::v2`, which `write` prints.

use twilio_resources::routes::v2::*;
use twilio_runtime::descriptor::OperationKind as Kind;

use super::super::{TypedCall, run, typed};

pub(super) const CALLS: &[TypedCall] = &[
    typed::<PhoneNumber>("routes::v2 PhoneNumber fetch", Kind::Fetch, |client, at| run(PhoneNumber::fetch(client, at))),
    typed::<PhoneNumber>("routes::v2 PhoneNumber update", Kind::Update, |client, at| run(PhoneNumber::update(client, at, UpdatePhoneNumber::new()))),
    typed::<SipDomain>("routes::v2 SipDomain fetch", Kind::Fetch, |client, at| run(SipDomain::fetch(client, at))),
    typed::<SipDomain>("routes::v2 SipDomain update", Kind::Update, |client, at| run(SipDomain::update(client, at, UpdateSipDomain::new()))),
    typed::<Trunk>("routes::v2 Trunk fetch", Kind::Fetch, |client, at| run(Trunk::fetch(client, at))),
    typed::<Trunk>("routes::v2 Trunk update", Kind::Update, |client, at| run(Trunk::update(client, at, UpdateTrunk::new()))),
];
