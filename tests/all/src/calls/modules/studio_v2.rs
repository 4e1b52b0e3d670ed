//! The calls of `studio::v2`, which `write` prints.

use twilio_resources::studio::v2::*;
use twilio_runtime::descriptor::OperationKind as Kind;

use super::super::{TypedCall, run, typed, value};

pub(super) const CALLS: &[TypedCall] = &[
    typed::<Execution>("studio::v2 Execution create", Kind::Create, |client, at| run(Execution::create(client, at, CreateExecution::new("x", "x")))),
    typed::<Execution>("studio::v2 Execution fetch", Kind::Fetch, |client, at| run(Execution::fetch(client, at))),
    typed::<Execution>("studio::v2 Execution list", Kind::List, |client, at| run(Execution::list(client, at))),
    typed::<Execution>("studio::v2 Execution update", Kind::Update, |client, at| run(Execution::update(client, at, UpdateExecution::new(value("\"active\""))))),
    typed::<Execution>("studio::v2 Execution delete", Kind::Delete, |client, at| run(Execution::delete(client, at))),
    typed::<ExecutionContext>("studio::v2 ExecutionContext fetch", Kind::Fetch, |client, at| run(ExecutionContext::fetch(client, at))),
    typed::<ExecutionStep>("studio::v2 ExecutionStep fetch", Kind::Fetch, |client, at| run(ExecutionStep::fetch(client, at))),
    typed::<ExecutionStep>("studio::v2 ExecutionStep list", Kind::List, |client, at| run(ExecutionStep::list(client, at))),
    typed::<ExecutionStepContext>("studio::v2 ExecutionStepContext fetch", Kind::Fetch, |client, at| run(ExecutionStepContext::fetch(client, at))),
    typed::<Flow>("studio::v2 Flow create", Kind::Create, |client, _| run(Flow::create(client, CreateFlow::new("x", value("\"draft\""), value("{}"))))),
    typed::<Flow>("studio::v2 Flow fetch", Kind::Fetch, |client, at| run(Flow::fetch(client, at))),
    typed::<Flow>("studio::v2 Flow list", Kind::List, |client, _| run(Flow::list(client))),
    typed::<Flow>("studio::v2 Flow update", Kind::Update, |client, at| run(Flow::update(client, at, UpdateFlow::new(value("\"draft\""))))),
    typed::<Flow>("studio::v2 Flow delete", Kind::Delete, |client, at| run(Flow::delete(client, at))),
    typed::<FlowRevision>("studio::v2 FlowRevision fetch", Kind::Fetch, |client, at| run(FlowRevision::fetch(client, at))),
    typed::<FlowRevision>("studio::v2 FlowRevision list", Kind::List, |client, at| run(FlowRevision::list(client, at))),
    typed::<FlowValidate>("studio::v2 FlowValidate update", Kind::Update, |client, _| run(FlowValidate::update(client, UpdateFlowValidate::new("x", value("\"draft\""), value("{}"))))),
    typed::<TestUser>("studio::v2 TestUser fetch", Kind::Fetch, |client, at| run(TestUser::fetch(client, at))),
    typed::<TestUser>("studio::v2 TestUser update", Kind::Update, |client, at| run(TestUser::update(client, at, UpdateTestUser::new(["x"])))),
];
