//! The calls of `numbers::v3`, which `write` prints.

use twilio_resources::numbers::v3::*;
use twilio_runtime::descriptor::OperationKind as Kind;

use super::super::{TypedCall, run, typed, value};

pub(super) const CALLS: &[TypedCall] = &[
    typed::<HostedNumberOrder>("numbers::v3 HostedNumberOrder create", Kind::Create, |client, _| run(HostedNumberOrder::create(client, CreateHostedNumberOrder::new("x", value("true"))))),
];
