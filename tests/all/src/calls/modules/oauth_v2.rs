//! The calls of `oauth::v2`, which `write` prints.

use twilio_resources::oauth::v2::*;
use twilio_runtime::descriptor::OperationKind as Kind;

use super::super::{TypedCall, run, typed};

pub(super) const CALLS: &[TypedCall] = &[
    typed::<Oauth2Token>("oauth::v2 Oauth2Token create", Kind::Create, |client, _| run(Oauth2Token::create(client, CreateOauth2Token::new().grant_type("client_credentials").client_id("application").client_secret("open sesame")))),
];
