//! The calls of `iam::v1`, which `write` prints.

use twilio_resources::iam::v1::*;
use twilio_runtime::descriptor::OperationKind as Kind;

use super::super::{TypedCall, run, typed, value};

pub(super) const CALLS: &[TypedCall] = &[
    typed::<Key>("iam::v1 Key create", Kind::Create, |client, _| run(Key::create(client, CreateKey::new(value("\"ACa1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1\""))))),
    typed::<Key>("iam::v1 Key fetch", Kind::Fetch, |client, at| run(Key::fetch(client, at))),
    typed::<Key>("iam::v1 Key list", Kind::List, |client, _| run(Key::list(client).with(KeyFilter::new(value("\"ACa1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1\""))))),
    typed::<Key>("iam::v1 Key update", Kind::Update, |client, at| run(Key::update(client, at, UpdateKey::new()))),
    typed::<Key>("iam::v1 Key delete", Kind::Delete, |client, at| run(Key::delete(client, at))),
    typed::<Token>("iam::v1 Token create", Kind::Create, |client, _| run(Token::create(client, CreateToken::new("x", "x")))),
    typed::<OauthAppAccount>("iam::v1 OauthAppAccount create", Kind::Create, |client, _| run(OauthAppAccount::create(client, CreateOauthAppAccount::new()))),
    typed::<OauthAppAccount>("iam::v1 OauthAppAccount update", Kind::Update, |client, at| run(OauthAppAccount::update(client, at, UpdateOauthAppAccount::new()))),
    typed::<OauthAppAccount>("iam::v1 OauthAppAccount delete", Kind::Delete, |client, at| run(OauthAppAccount::delete(client, at))),
];
