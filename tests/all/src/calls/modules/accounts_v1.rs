//! The calls of `accounts::v1`, which `write` prints.

use twilio_resources::accounts::v1::*;
use twilio_runtime::descriptor::OperationKind as Kind;

use super::super::{TypedCall, run, typed, value};

pub(super) const CALLS: &[TypedCall] = &[
    typed::<AuthTokenPromotion>("accounts::v1 AuthTokenPromotion update", Kind::Update, |client, _| run(AuthTokenPromotion::update(client))),
    typed::<BulkConsents>("accounts::v1 BulkConsents create", Kind::Create, |client, _| run(BulkConsents::create(client, CreateBulkConsents::new([value("{}")])))),
    typed::<BulkContacts>("accounts::v1 BulkContacts create", Kind::Create, |client, _| run(BulkContacts::create(client, CreateBulkContacts::new([value("{}")])))),
    typed::<CredentialAws>("accounts::v1 CredentialAws create", Kind::Create, |client, _| run(CredentialAws::create(client, CreateCredentialAws::new("x")))),
    typed::<CredentialAws>("accounts::v1 CredentialAws fetch", Kind::Fetch, |client, at| run(CredentialAws::fetch(client, at))),
    typed::<CredentialAws>("accounts::v1 CredentialAws list", Kind::List, |client, _| run(CredentialAws::list(client))),
    typed::<CredentialAws>("accounts::v1 CredentialAws update", Kind::Update, |client, at| run(CredentialAws::update(client, at, UpdateCredentialAws::new()))),
    typed::<CredentialAws>("accounts::v1 CredentialAws delete", Kind::Delete, |client, at| run(CredentialAws::delete(client, at))),
    typed::<CredentialPublicKey>("accounts::v1 CredentialPublicKey create", Kind::Create, |client, _| run(CredentialPublicKey::create(client, CreateCredentialPublicKey::new("x")))),
    typed::<CredentialPublicKey>("accounts::v1 CredentialPublicKey fetch", Kind::Fetch, |client, at| run(CredentialPublicKey::fetch(client, at))),
    typed::<CredentialPublicKey>("accounts::v1 CredentialPublicKey list", Kind::List, |client, _| run(CredentialPublicKey::list(client))),
    typed::<CredentialPublicKey>("accounts::v1 CredentialPublicKey update", Kind::Update, |client, at| run(CredentialPublicKey::update(client, at, UpdateCredentialPublicKey::new()))),
    typed::<CredentialPublicKey>("accounts::v1 CredentialPublicKey delete", Kind::Delete, |client, at| run(CredentialPublicKey::delete(client, at))),
    typed::<MessagingGeopermissions>("accounts::v1 MessagingGeopermissions fetch", Kind::Fetch, |client, _| run(MessagingGeopermissions::fetch(client))),
    typed::<MessagingGeopermissions>("accounts::v1 MessagingGeopermissions update", Kind::Update, |client, _| run(MessagingGeopermissions::update(client, UpdateMessagingGeopermissions::new([value("{}")])))),
    typed::<Safelist>("accounts::v1 Safelist create", Kind::Create, |client, _| run(Safelist::create(client, CreateSafelist::new("x")))),
    typed::<Safelist>("accounts::v1 Safelist fetch", Kind::Fetch, |client, _| run(Safelist::fetch(client))),
    typed::<Safelist>("accounts::v1 Safelist delete", Kind::Delete, |client, _| run(Safelist::delete(client))),
    typed::<SecondaryAuthToken>("accounts::v1 SecondaryAuthToken create", Kind::Create, |client, _| run(SecondaryAuthToken::create(client))),
    typed::<SecondaryAuthToken>("accounts::v1 SecondaryAuthToken delete", Kind::Delete, |client, _| run(SecondaryAuthToken::delete(client))),
];
