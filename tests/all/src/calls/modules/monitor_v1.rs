//! The calls of `monitor::v1`, which `write` prints.

use twilio_resources::monitor::v1::*;
use twilio_runtime::descriptor::OperationKind as Kind;

use super::super::{TypedCall, run, typed};

pub(super) const CALLS: &[TypedCall] = &[
    typed::<Alert>("monitor::v1 Alert fetch", Kind::Fetch, |client, at| run(Alert::fetch(client, at))),
    typed::<Alert>("monitor::v1 Alert list", Kind::List, |client, _| run(Alert::list(client))),
    typed::<Event>("monitor::v1 Event fetch", Kind::Fetch, |client, at| run(Event::fetch(client, at))),
    typed::<Event>("monitor::v1 Event list", Kind::List, |client, _| run(Event::list(client))),
];
