//! The calls of `intelligence::v2`, which `write` prints.

use twilio_resources::intelligence::v2::*;
use twilio_runtime::descriptor::OperationKind as Kind;

use super::super::{TypedCall, run, typed, value};

pub(super) const CALLS: &[TypedCall] = &[
    typed::<CustomOperator>("intelligence::v2 CustomOperator create", Kind::Create, |client, _| run(CustomOperator::create(client, CreateCustomOperator::new("x", "x", value("{}"))))),
    typed::<CustomOperator>("intelligence::v2 CustomOperator fetch", Kind::Fetch, |client, at| run(CustomOperator::fetch(client, at))),
    typed::<CustomOperator>("intelligence::v2 CustomOperator list", Kind::List, |client, _| run(CustomOperator::list(client))),
    typed::<CustomOperator>("intelligence::v2 CustomOperator update", Kind::Update, |client, at| run(CustomOperator::update(client, at, UpdateCustomOperator::new("x", value("{}"))))),
    typed::<CustomOperator>("intelligence::v2 CustomOperator delete", Kind::Delete, |client, at| run(CustomOperator::delete(client, at))),
    typed::<EncryptedOperatorResults>("intelligence::v2 EncryptedOperatorResults fetch", Kind::Fetch, |client, at| run(EncryptedOperatorResults::fetch(client, at))),
    typed::<EncryptedSentences>("intelligence::v2 EncryptedSentences fetch", Kind::Fetch, |client, at| run(EncryptedSentences::fetch(client, at))),
    typed::<Media>("intelligence::v2 Media fetch", Kind::Fetch, |client, at| run(Media::fetch(client, at))),
    typed::<Operator>("intelligence::v2 Operator fetch", Kind::Fetch, |client, at| run(Operator::fetch(client, at))),
    typed::<Operator>("intelligence::v2 Operator list", Kind::List, |client, _| run(Operator::list(client))),
    typed::<OperatorAttachment>("intelligence::v2 OperatorAttachment create", Kind::Create, |client, at| run(OperatorAttachment::create(client, at))),
    typed::<OperatorAttachment>("intelligence::v2 OperatorAttachment fetch", Kind::Fetch, |client, at| run(OperatorAttachment::fetch(client, at))),
    typed::<OperatorAttachment>("intelligence::v2 OperatorAttachment delete", Kind::Delete, |client, at| run(OperatorAttachment::delete(client, at))),
    typed::<OperatorResult>("intelligence::v2 OperatorResult fetch", Kind::Fetch, |client, at| run(OperatorResult::fetch(client, at))),
    typed::<OperatorResult>("intelligence::v2 OperatorResult list", Kind::List, |client, at| run(OperatorResult::list(client, at))),
    typed::<OperatorType>("intelligence::v2 OperatorType fetch", Kind::Fetch, |client, at| run(OperatorType::fetch(client, at))),
    typed::<OperatorType>("intelligence::v2 OperatorType list", Kind::List, |client, _| run(OperatorType::list(client))),
    typed::<PrebuiltOperator>("intelligence::v2 PrebuiltOperator fetch", Kind::Fetch, |client, at| run(PrebuiltOperator::fetch(client, at))),
    typed::<PrebuiltOperator>("intelligence::v2 PrebuiltOperator list", Kind::List, |client, _| run(PrebuiltOperator::list(client))),
    typed::<Sentence>("intelligence::v2 Sentence list", Kind::List, |client, at| run(Sentence::list(client, at))),
    typed::<Service>("intelligence::v2 Service create", Kind::Create, |client, _| run(Service::create(client, CreateService::new("x")))),
    typed::<Service>("intelligence::v2 Service fetch", Kind::Fetch, |client, at| run(Service::fetch(client, at))),
    typed::<Service>("intelligence::v2 Service list", Kind::List, |client, _| run(Service::list(client))),
    typed::<Service>("intelligence::v2 Service update", Kind::Update, |client, at| run(Service::update(client, at, UpdateService::new()))),
    typed::<Service>("intelligence::v2 Service delete", Kind::Delete, |client, at| run(Service::delete(client, at))),
    typed::<Transcript>("intelligence::v2 Transcript create", Kind::Create, |client, _| run(Transcript::create(client, CreateTranscript::new(value("\"ACa1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1\""), value("{}"))))),
    typed::<Transcript>("intelligence::v2 Transcript fetch", Kind::Fetch, |client, at| run(Transcript::fetch(client, at))),
    typed::<Transcript>("intelligence::v2 Transcript list", Kind::List, |client, _| run(Transcript::list(client))),
    typed::<Transcript>("intelligence::v2 Transcript delete", Kind::Delete, |client, at| run(Transcript::delete(client, at))),
];
