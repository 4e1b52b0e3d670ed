//! The calls of `oauth::v1`, which `write` prints.

use twilio_resources::oauth::v1::*;
use twilio_runtime::descriptor::OperationKind as Kind;

use super::super::{TypedCall, run, typed};

pub(super) const CALLS: &[TypedCall] = &[
    typed::<Authorize>("oauth::v1 Authorize fetch", Kind::Fetch, |client, _| run(Authorize::fetch(client))),
    typed::<Token>("oauth::v1 Token create", Kind::Create, |client, _| run(Token::create(client, CreateToken::new("client_credentials", "application").client_secret("open sesame")))),
];
