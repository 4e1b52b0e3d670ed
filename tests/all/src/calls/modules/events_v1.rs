//! The calls of `events::v1`, which `write` prints.

use twilio_resources::events::v1::*;
use twilio_runtime::descriptor::OperationKind as Kind;

use super::super::{TypedCall, run, typed, value};

pub(super) const CALLS: &[TypedCall] = &[
    typed::<EventType>("events::v1 EventType fetch", Kind::Fetch, |client, at| run(EventType::fetch(client, at))),
    typed::<EventType>("events::v1 EventType list", Kind::List, |client, _| run(EventType::list(client))),
    typed::<Schema>("events::v1 Schema fetch", Kind::Fetch, |client, at| run(Schema::fetch(client, at))),
    typed::<SchemaVersion>("events::v1 SchemaVersion fetch", Kind::Fetch, |client, at| run(SchemaVersion::fetch(client, at))),
    typed::<SchemaVersion>("events::v1 SchemaVersion list", Kind::List, |client, at| run(SchemaVersion::list(client, at))),
    typed::<Sink>("events::v1 Sink create", Kind::Create, |client, _| run(Sink::create(client, CreateSink::new("x", value("{}"), value("\"kinesis\""))))),
    typed::<Sink>("events::v1 Sink fetch", Kind::Fetch, |client, at| run(Sink::fetch(client, at))),
    typed::<Sink>("events::v1 Sink list", Kind::List, |client, _| run(Sink::list(client))),
    typed::<Sink>("events::v1 Sink update", Kind::Update, |client, at| run(Sink::update(client, at, UpdateSink::new("x")))),
    typed::<Sink>("events::v1 Sink delete", Kind::Delete, |client, at| run(Sink::delete(client, at))),
    typed::<SinkTest>("events::v1 SinkTest create", Kind::Create, |client, at| run(SinkTest::create(client, at))),
    typed::<SinkValidate>("events::v1 SinkValidate create", Kind::Create, |client, at| run(SinkValidate::create(client, at, CreateSinkValidate::new("x")))),
    typed::<SubscribedEvent>("events::v1 SubscribedEvent create", Kind::Create, |client, at| run(SubscribedEvent::create(client, at, CreateSubscribedEvent::new("x")))),
    typed::<SubscribedEvent>("events::v1 SubscribedEvent fetch", Kind::Fetch, |client, at| run(SubscribedEvent::fetch(client, at))),
    typed::<SubscribedEvent>("events::v1 SubscribedEvent list", Kind::List, |client, at| run(SubscribedEvent::list(client, at))),
    typed::<SubscribedEvent>("events::v1 SubscribedEvent update", Kind::Update, |client, at| run(SubscribedEvent::update(client, at, UpdateSubscribedEvent::new()))),
    typed::<SubscribedEvent>("events::v1 SubscribedEvent delete", Kind::Delete, |client, at| run(SubscribedEvent::delete(client, at))),
    typed::<Subscription>("events::v1 Subscription create", Kind::Create, |client, _| run(Subscription::create(client, CreateSubscription::new("x", value("\"DGa1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1\""), [value("{}")])))),
    typed::<Subscription>("events::v1 Subscription fetch", Kind::Fetch, |client, at| run(Subscription::fetch(client, at))),
    typed::<Subscription>("events::v1 Subscription list", Kind::List, |client, _| run(Subscription::list(client))),
    typed::<Subscription>("events::v1 Subscription update", Kind::Update, |client, at| run(Subscription::update(client, at, UpdateSubscription::new()))),
    typed::<Subscription>("events::v1 Subscription delete", Kind::Delete, |client, at| run(Subscription::delete(client, at))),
];
