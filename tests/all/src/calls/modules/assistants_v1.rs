//! The calls of `assistants::v1`, which `write` prints.

use twilio_resources::assistants::v1::*;
use twilio_runtime::descriptor::OperationKind as Kind;

use super::super::{TypedCall, run, typed, value};

pub(super) const CALLS: &[TypedCall] = &[
    typed::<Message>("assistants::v1 Message create", Kind::Create, |client, at| run(Message::create(client, at, CreateMessage::new("x", "x")))),
    typed::<Assistant>("assistants::v1 Assistant create", Kind::Create, |client, _| run(Assistant::create(client, CreateAssistant::new("x")))),
    typed::<Assistant>("assistants::v1 Assistant fetch", Kind::Fetch, |client, at| run(Assistant::fetch(client, at))),
    typed::<Assistant>("assistants::v1 Assistant list", Kind::List, |client, _| run(Assistant::list(client))),
    typed::<Assistant>("assistants::v1 Assistant update", Kind::Update, |client, at| run(Assistant::update(client, at, UpdateAssistant::new()))),
    typed::<Assistant>("assistants::v1 Assistant delete", Kind::Delete, |client, at| run(Assistant::delete(client, at))),
    typed::<Knowledge>("assistants::v1 Knowledge create", Kind::Create, |client, _| run(Knowledge::create(client, CreateKnowledge::new("x", "x")))),
    typed::<Knowledge>("assistants::v1 Knowledge fetch", Kind::Fetch, |client, at| run(Knowledge::fetch(client, at))),
    typed::<Knowledge>("assistants::v1 Knowledge list", Kind::List, |client, _| run(Knowledge::list(client))),
    typed::<Knowledge>("assistants::v1 Knowledge update", Kind::Update, |client, at| run(Knowledge::update(client, at, UpdateKnowledge::new()))),
    typed::<Knowledge>("assistants::v1 Knowledge delete", Kind::Delete, |client, at| run(Knowledge::delete(client, at))),
    typed::<KnowledgeStatus>("assistants::v1 KnowledgeStatus fetch", Kind::Fetch, |client, at| run(KnowledgeStatus::fetch(client, at))),
    typed::<KnowledgeChunk>("assistants::v1 KnowledgeChunk list", Kind::List, |client, at| run(KnowledgeChunk::list(client, at))),
    typed::<Feedback>("assistants::v1 Feedback create", Kind::Create, |client, at| run(Feedback::create(client, at, CreateFeedback::new("x")))),
    typed::<Feedback>("assistants::v1 Feedback list", Kind::List, |client, at| run(Feedback::list(client, at))),
    typed::<AssistantKnowledgeAttachment>("assistants::v1 AssistantKnowledgeAttachment create", Kind::Create, |client, at| run(AssistantKnowledgeAttachment::create(client, at))),
    typed::<AssistantKnowledgeAttachment>("assistants::v1 AssistantKnowledgeAttachment list", Kind::List, |client, at| run(AssistantKnowledgeAttachment::list(client, at))),
    typed::<AssistantKnowledgeAttachment>("assistants::v1 AssistantKnowledgeAttachment delete", Kind::Delete, |client, at| run(AssistantKnowledgeAttachment::delete(client, at))),
    typed::<AssistantToolAttachment>("assistants::v1 AssistantToolAttachment create", Kind::Create, |client, at| run(AssistantToolAttachment::create(client, at))),
    typed::<AssistantToolAttachment>("assistants::v1 AssistantToolAttachment list", Kind::List, |client, at| run(AssistantToolAttachment::list(client, at))),
    typed::<AssistantToolAttachment>("assistants::v1 AssistantToolAttachment delete", Kind::Delete, |client, at| run(AssistantToolAttachment::delete(client, at))),
    typed::<Tool>("assistants::v1 Tool create", Kind::Create, |client, _| run(Tool::create(client, CreateTool::new(value("true"), "x", "x")))),
    typed::<Tool>("assistants::v1 Tool fetch", Kind::Fetch, |client, at| run(Tool::fetch(client, at))),
    typed::<Tool>("assistants::v1 Tool list", Kind::List, |client, _| run(Tool::list(client))),
    typed::<Tool>("assistants::v1 Tool update", Kind::Update, |client, at| run(Tool::update(client, at, UpdateTool::new()))),
    typed::<Tool>("assistants::v1 Tool delete", Kind::Delete, |client, at| run(Tool::delete(client, at))),
    typed::<Policy>("assistants::v1 Policy list", Kind::List, |client, _| run(Policy::list(client))),
    typed::<Session>("assistants::v1 Session fetch", Kind::Fetch, |client, at| run(Session::fetch(client, at))),
    typed::<Session>("assistants::v1 Session list", Kind::List, |client, _| run(Session::list(client))),
    typed::<SessionMessage>("assistants::v1 SessionMessage list", Kind::List, |client, at| run(SessionMessage::list(client, at))),
];
