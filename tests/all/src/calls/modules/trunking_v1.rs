//! The calls of `trunking::v1`, which `write` prints.

use twilio_resources::trunking::v1::*;
use twilio_runtime::descriptor::OperationKind as Kind;

use super::super::{TypedCall, run, typed, value};

pub(super) const CALLS: &[TypedCall] = &[
    typed::<CredentialList>("trunking::v1 CredentialList create", Kind::Create, |client, at| run(CredentialList::create(client, at, CreateCredentialList::new(value("\"CLa1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1\""))))),
    typed::<CredentialList>("trunking::v1 CredentialList fetch", Kind::Fetch, |client, at| run(CredentialList::fetch(client, at))),
    typed::<CredentialList>("trunking::v1 CredentialList list", Kind::List, |client, at| run(CredentialList::list(client, at))),
    typed::<CredentialList>("trunking::v1 CredentialList delete", Kind::Delete, |client, at| run(CredentialList::delete(client, at))),
    typed::<IpAccessControlList>("trunking::v1 IpAccessControlList create", Kind::Create, |client, at| run(IpAccessControlList::create(client, at, CreateIpAccessControlList::new(value("\"ALa1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1\""))))),
    typed::<IpAccessControlList>("trunking::v1 IpAccessControlList fetch", Kind::Fetch, |client, at| run(IpAccessControlList::fetch(client, at))),
    typed::<IpAccessControlList>("trunking::v1 IpAccessControlList list", Kind::List, |client, at| run(IpAccessControlList::list(client, at))),
    typed::<IpAccessControlList>("trunking::v1 IpAccessControlList delete", Kind::Delete, |client, at| run(IpAccessControlList::delete(client, at))),
    typed::<OriginationUrl>("trunking::v1 OriginationUrl create", Kind::Create, |client, at| run(OriginationUrl::create(client, at, CreateOriginationUrl::new(CreateOriginationUrlRequired { weight: value("1"), priority: value("1"), enabled: value("true"), friendly_name: value("\"x\""), sip_url: value("\"x\"") })))),
    typed::<OriginationUrl>("trunking::v1 OriginationUrl fetch", Kind::Fetch, |client, at| run(OriginationUrl::fetch(client, at))),
    typed::<OriginationUrl>("trunking::v1 OriginationUrl list", Kind::List, |client, at| run(OriginationUrl::list(client, at))),
    typed::<OriginationUrl>("trunking::v1 OriginationUrl update", Kind::Update, |client, at| run(OriginationUrl::update(client, at, UpdateOriginationUrl::new()))),
    typed::<OriginationUrl>("trunking::v1 OriginationUrl delete", Kind::Delete, |client, at| run(OriginationUrl::delete(client, at))),
    typed::<PhoneNumber>("trunking::v1 PhoneNumber create", Kind::Create, |client, at| run(PhoneNumber::create(client, at, CreatePhoneNumber::new(value("\"PNa1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1\""))))),
    typed::<PhoneNumber>("trunking::v1 PhoneNumber fetch", Kind::Fetch, |client, at| run(PhoneNumber::fetch(client, at))),
    typed::<PhoneNumber>("trunking::v1 PhoneNumber list", Kind::List, |client, at| run(PhoneNumber::list(client, at))),
    typed::<PhoneNumber>("trunking::v1 PhoneNumber delete", Kind::Delete, |client, at| run(PhoneNumber::delete(client, at))),
    typed::<Recording>("trunking::v1 Recording fetch", Kind::Fetch, |client, at| run(Recording::fetch(client, at))),
    typed::<Recording>("trunking::v1 Recording update", Kind::Update, |client, at| run(Recording::update(client, at, UpdateRecording::new()))),
    typed::<Trunk>("trunking::v1 Trunk create", Kind::Create, |client, _| run(Trunk::create(client, CreateTrunk::new()))),
    typed::<Trunk>("trunking::v1 Trunk fetch", Kind::Fetch, |client, at| run(Trunk::fetch(client, at))),
    typed::<Trunk>("trunking::v1 Trunk list", Kind::List, |client, _| run(Trunk::list(client))),
    typed::<Trunk>("trunking::v1 Trunk update", Kind::Update, |client, at| run(Trunk::update(client, at, UpdateTrunk::new()))),
    typed::<Trunk>("trunking::v1 Trunk delete", Kind::Delete, |client, at| run(Trunk::delete(client, at))),
];
