//! The calls of `lookups::v1`, which `write` prints.

use twilio_resources::lookups::v1::*;
use twilio_runtime::descriptor::OperationKind as Kind;

use super::super::{TypedCall, run, typed};

pub(super) const CALLS: &[TypedCall] = &[
    typed::<PhoneNumber>("lookups::v1 PhoneNumber fetch", Kind::Fetch, |client, at| run(PhoneNumber::fetch(client, at))),
];
