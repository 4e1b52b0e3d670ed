//! The calls of `chat::v3`, which `write` prints.

use twilio_resources::chat::v3::*;
use twilio_runtime::descriptor::OperationKind as Kind;

use super::super::{TypedCall, run, typed};

pub(super) const CALLS: &[TypedCall] = &[
    typed::<Channel>("chat::v3 Channel update", Kind::Update, |client, at| run(Channel::update(client, at, UpdateChannel::new()))),
];
