//! The calls of `studio::v1`, which `write` prints.

use twilio_resources::studio::v1::*;
use twilio_runtime::descriptor::OperationKind as Kind;

use super::super::{TypedCall, run, typed, value};

pub(super) const CALLS: &[TypedCall] = &[
    typed::<Engagement>("studio::v1 Engagement create", Kind::Create, |client, at| run(Engagement::create(client, at, CreateEngagement::new("x", "x")))),
    typed::<Engagement>("studio::v1 Engagement fetch", Kind::Fetch, |client, at| run(Engagement::fetch(client, at))),
    typed::<Engagement>("studio::v1 Engagement list", Kind::List, |client, at| run(Engagement::list(client, at))),
    typed::<Engagement>("studio::v1 Engagement delete", Kind::Delete, |client, at| run(Engagement::delete(client, at))),
    typed::<EngagementContext>("studio::v1 EngagementContext fetch", Kind::Fetch, |client, at| run(EngagementContext::fetch(client, at))),
    typed::<Execution>("studio::v1 Execution create", Kind::Create, |client, at| run(Execution::create(client, at, CreateExecution::new("x", "x")))),
    typed::<Execution>("studio::v1 Execution fetch", Kind::Fetch, |client, at| run(Execution::fetch(client, at))),
    typed::<Execution>("studio::v1 Execution list", Kind::List, |client, at| run(Execution::list(client, at))),
    typed::<Execution>("studio::v1 Execution update", Kind::Update, |client, at| run(Execution::update(client, at, UpdateExecution::new(value("\"active\""))))),
    typed::<Execution>("studio::v1 Execution delete", Kind::Delete, |client, at| run(Execution::delete(client, at))),
    typed::<ExecutionContext>("studio::v1 ExecutionContext fetch", Kind::Fetch, |client, at| run(ExecutionContext::fetch(client, at))),
    typed::<ExecutionStep>("studio::v1 ExecutionStep fetch", Kind::Fetch, |client, at| run(ExecutionStep::fetch(client, at))),
    typed::<ExecutionStep>("studio::v1 ExecutionStep list", Kind::List, |client, at| run(ExecutionStep::list(client, at))),
    typed::<ExecutionStepContext>("studio::v1 ExecutionStepContext fetch", Kind::Fetch, |client, at| run(ExecutionStepContext::fetch(client, at))),
    typed::<Flow>("studio::v1 Flow fetch", Kind::Fetch, |client, at| run(Flow::fetch(client, at))),
    typed::<Flow>("studio::v1 Flow list", Kind::List, |client, _| run(Flow::list(client))),
    typed::<Flow>("studio::v1 Flow delete", Kind::Delete, |client, at| run(Flow::delete(client, at))),
    typed::<Step>("studio::v1 Step fetch", Kind::Fetch, |client, at| run(Step::fetch(client, at))),
    typed::<Step>("studio::v1 Step list", Kind::List, |client, at| run(Step::list(client, at))),
    typed::<StepContext>("studio::v1 StepContext fetch", Kind::Fetch, |client, at| run(StepContext::fetch(client, at))),
];
