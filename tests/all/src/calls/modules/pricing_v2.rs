//! The calls of `pricing::v2`, which `write` prints.

use twilio_resources::pricing::v2::*;
use twilio_runtime::descriptor::OperationKind as Kind;

use super::super::{TypedCall, run, typed};

pub(super) const CALLS: &[TypedCall] = &[
    typed::<TrunkingCountry>("pricing::v2 TrunkingCountry fetch", Kind::Fetch, |client, at| run(TrunkingCountry::fetch(client, at))),
    typed::<TrunkingCountry>("pricing::v2 TrunkingCountry list", Kind::List, |client, _| run(TrunkingCountry::list(client))),
    typed::<TrunkingNumber>("pricing::v2 TrunkingNumber fetch", Kind::Fetch, |client, at| run(TrunkingNumber::fetch(client, at))),
    typed::<VoiceCountry>("pricing::v2 VoiceCountry fetch", Kind::Fetch, |client, at| run(VoiceCountry::fetch(client, at))),
    typed::<VoiceCountry>("pricing::v2 VoiceCountry list", Kind::List, |client, _| run(VoiceCountry::list(client))),
    typed::<VoiceNumber>("pricing::v2 VoiceNumber fetch", Kind::Fetch, |client, at| run(VoiceNumber::fetch(client, at))),
];
