//! The calls of `proxy::v1`, which `write` prints.

use twilio_resources::proxy::v1::*;
use twilio_runtime::descriptor::OperationKind as Kind;

use super::super::{TypedCall, run, typed, value};

pub(super) const CALLS: &[TypedCall] = &[
    typed::<Service>("proxy::v1 Service create", Kind::Create, |client, _| run(Service::create(client, CreateService::new("x")))),
    typed::<Service>("proxy::v1 Service fetch", Kind::Fetch, |client, at| run(Service::fetch(client, at))),
    typed::<Service>("proxy::v1 Service list", Kind::List, |client, _| run(Service::list(client))),
    typed::<Service>("proxy::v1 Service update", Kind::Update, |client, at| run(Service::update(client, at, UpdateService::new()))),
    typed::<Service>("proxy::v1 Service delete", Kind::Delete, |client, at| run(Service::delete(client, at))),
    typed::<PhoneNumber>("proxy::v1 PhoneNumber create", Kind::Create, |client, at| run(PhoneNumber::create(client, at, CreatePhoneNumber::new().phone_number("+14155550123")))),
    typed::<PhoneNumber>("proxy::v1 PhoneNumber fetch", Kind::Fetch, |client, at| run(PhoneNumber::fetch(client, at))),
    typed::<PhoneNumber>("proxy::v1 PhoneNumber list", Kind::List, |client, at| run(PhoneNumber::list(client, at))),
    typed::<PhoneNumber>("proxy::v1 PhoneNumber update", Kind::Update, |client, at| run(PhoneNumber::update(client, at, UpdatePhoneNumber::new()))),
    typed::<PhoneNumber>("proxy::v1 PhoneNumber delete", Kind::Delete, |client, at| run(PhoneNumber::delete(client, at))),
    typed::<ShortCode>("proxy::v1 ShortCode create", Kind::Create, |client, at| run(ShortCode::create(client, at, CreateShortCode::new(value("\"SCa1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1\""))))),
    typed::<ShortCode>("proxy::v1 ShortCode fetch", Kind::Fetch, |client, at| run(ShortCode::fetch(client, at))),
    typed::<ShortCode>("proxy::v1 ShortCode list", Kind::List, |client, at| run(ShortCode::list(client, at))),
    typed::<ShortCode>("proxy::v1 ShortCode update", Kind::Update, |client, at| run(ShortCode::update(client, at, UpdateShortCode::new()))),
    typed::<ShortCode>("proxy::v1 ShortCode delete", Kind::Delete, |client, at| run(ShortCode::delete(client, at))),
    typed::<Session>("proxy::v1 Session create", Kind::Create, |client, at| run(Session::create(client, at, CreateSession::new()))),
    typed::<Session>("proxy::v1 Session fetch", Kind::Fetch, |client, at| run(Session::fetch(client, at))),
    typed::<Session>("proxy::v1 Session list", Kind::List, |client, at| run(Session::list(client, at))),
    typed::<Session>("proxy::v1 Session update", Kind::Update, |client, at| run(Session::update(client, at, UpdateSession::new()))),
    typed::<Session>("proxy::v1 Session delete", Kind::Delete, |client, at| run(Session::delete(client, at))),
    typed::<Interaction>("proxy::v1 Interaction fetch", Kind::Fetch, |client, at| run(Interaction::fetch(client, at))),
    typed::<Interaction>("proxy::v1 Interaction list", Kind::List, |client, at| run(Interaction::list(client, at))),
    typed::<Interaction>("proxy::v1 Interaction delete", Kind::Delete, |client, at| run(Interaction::delete(client, at))),
    typed::<Participant>("proxy::v1 Participant create", Kind::Create, |client, at| run(Participant::create(client, at, CreateParticipant::new("x")))),
    typed::<Participant>("proxy::v1 Participant fetch", Kind::Fetch, |client, at| run(Participant::fetch(client, at))),
    typed::<Participant>("proxy::v1 Participant list", Kind::List, |client, at| run(Participant::list(client, at))),
    typed::<Participant>("proxy::v1 Participant delete", Kind::Delete, |client, at| run(Participant::delete(client, at))),
    typed::<MessageInteraction>("proxy::v1 MessageInteraction create", Kind::Create, |client, at| run(MessageInteraction::create(client, at, CreateMessageInteraction::new().body("x")))),
    typed::<MessageInteraction>("proxy::v1 MessageInteraction fetch", Kind::Fetch, |client, at| run(MessageInteraction::fetch(client, at))),
    typed::<MessageInteraction>("proxy::v1 MessageInteraction list", Kind::List, |client, at| run(MessageInteraction::list(client, at))),
];
