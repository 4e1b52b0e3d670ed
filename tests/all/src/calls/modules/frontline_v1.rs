//! The calls of `frontline::v1`, which `write` prints.

use twilio_resources::frontline::v1::*;
use twilio_runtime::descriptor::OperationKind as Kind;

use super::super::{TypedCall, run, typed};

pub(super) const CALLS: &[TypedCall] = &[
    typed::<User>("frontline::v1 User fetch", Kind::Fetch, |client, at| run(User::fetch(client, at))),
    typed::<User>("frontline::v1 User update", Kind::Update, |client, at| run(User::update(client, at, UpdateUser::new()))),
];
