//! The calls of `pricing::v1`, which `write` prints.

use twilio_resources::pricing::v1::*;
use twilio_runtime::descriptor::OperationKind as Kind;

use super::super::{TypedCall, run, typed};

pub(super) const CALLS: &[TypedCall] = &[
    typed::<MessagingCountry>("pricing::v1 MessagingCountry fetch", Kind::Fetch, |client, at| run(MessagingCountry::fetch(client, at))),
    typed::<MessagingCountry>("pricing::v1 MessagingCountry list", Kind::List, |client, _| run(MessagingCountry::list(client))),
    typed::<PhoneNumberCountry>("pricing::v1 PhoneNumberCountry fetch", Kind::Fetch, |client, at| run(PhoneNumberCountry::fetch(client, at))),
    typed::<PhoneNumberCountry>("pricing::v1 PhoneNumberCountry list", Kind::List, |client, _| run(PhoneNumberCountry::list(client))),
    typed::<VoiceCountry>("pricing::v1 VoiceCountry fetch", Kind::Fetch, |client, at| run(VoiceCountry::fetch(client, at))),
    typed::<VoiceCountry>("pricing::v1 VoiceCountry list", Kind::List, |client, _| run(VoiceCountry::list(client))),
    typed::<VoiceNumber>("pricing::v1 VoiceNumber fetch", Kind::Fetch, |client, at| run(VoiceNumber::fetch(client, at))),
];
