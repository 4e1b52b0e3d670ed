//! The calls of `knowledge::v1`, which `write` prints.

use twilio_resources::knowledge::v1::*;
use twilio_runtime::descriptor::OperationKind as Kind;

use super::super::{TypedCall, run, typed};

pub(super) const CALLS: &[TypedCall] = &[
    typed::<Knowledge>("knowledge::v1 Knowledge create", Kind::Create, |client, _| run(Knowledge::create(client, CreateKnowledge::new("x", "x")))),
    typed::<Knowledge>("knowledge::v1 Knowledge fetch", Kind::Fetch, |client, at| run(Knowledge::fetch(client, at))),
    typed::<Knowledge>("knowledge::v1 Knowledge list", Kind::List, |client, _| run(Knowledge::list(client))),
    typed::<Knowledge>("knowledge::v1 Knowledge update", Kind::Update, |client, at| run(Knowledge::update(client, at, UpdateKnowledge::new()))),
    typed::<Knowledge>("knowledge::v1 Knowledge delete", Kind::Delete, |client, at| run(Knowledge::delete(client, at))),
    typed::<KnowledgeStatus>("knowledge::v1 KnowledgeStatus fetch", Kind::Fetch, |client, at| run(KnowledgeStatus::fetch(client, at))),
    typed::<KnowledgeChunk>("knowledge::v1 KnowledgeChunk list", Kind::List, |client, at| run(KnowledgeChunk::list(client, at))),
];
