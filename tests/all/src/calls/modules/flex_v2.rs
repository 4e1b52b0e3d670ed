//! The calls of `flex::v2`, which `write` prints.

use twilio_resources::flex::v2::*;
use twilio_runtime::descriptor::OperationKind as Kind;

use super::super::{TypedCall, run, typed};

pub(super) const CALLS: &[TypedCall] = &[
    typed::<FlexUser>("flex::v2 FlexUser fetch", Kind::Fetch, |client, at| run(FlexUser::fetch(client, at))),
    typed::<FlexUser>("flex::v2 FlexUser update", Kind::Update, |client, at| run(FlexUser::update(client, at, UpdateFlexUser::new()))),
    typed::<WebChannel>("flex::v2 WebChannel create", Kind::Create, |client, _| run(WebChannel::create(client, CreateWebChannel::new("x")))),
];
