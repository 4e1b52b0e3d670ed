//! Version 2 of the Studio API, at `https://studio.twilio.com/v2`.
//!
//! Flows, and their executions.
//!
//! [Twilio's page](https://www.twilio.com/docs/studio/rest-api)

pub use self::{
    execution::{CreateExecution, Execution, ExecutionFilter, ExecutionStatus, UpdateExecution},
    execution_context::ExecutionContext,
    execution_step::ExecutionStep,
    execution_step_context::ExecutionStepContext,
    flow::{CreateFlow, Flow, UpdateFlow},
    flow_revision::FlowRevision,
    flow_validate::{FlowValidate, UpdateFlowValidate},
    shared::FlowStatus,
    test_user::{TestUser, UpdateTestUser},
};

mod execution;
mod execution_context;
mod execution_step;
mod execution_step_context;
mod flow;
mod flow_revision;
mod flow_validate;
mod shared;
mod test_user;

/// The descriptors of all resources of this version.
pub const RESOURCES: &[&twilio_runtime::descriptor::ResourceDescriptor] = &[
    <Execution as twilio_runtime::Resource>::DESCRIPTOR,
    <ExecutionContext as twilio_runtime::Resource>::DESCRIPTOR,
    <ExecutionStep as twilio_runtime::Resource>::DESCRIPTOR,
    <ExecutionStepContext as twilio_runtime::Resource>::DESCRIPTOR,
    <Flow as twilio_runtime::Resource>::DESCRIPTOR,
    <FlowRevision as twilio_runtime::Resource>::DESCRIPTOR,
    <FlowValidate as twilio_runtime::Resource>::DESCRIPTOR,
    <TestUser as twilio_runtime::Resource>::DESCRIPTOR,
];
