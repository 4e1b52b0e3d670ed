//! Version 1 of the Studio API, at `https://studio.twilio.com/v1`.
//!
//! Flows, and their executions.
//!
//! [Twilio's page](https://www.twilio.com/docs/studio/rest-api)

pub use self::{
    engagement::{CreateEngagement, Engagement},
    engagement_context::EngagementContext,
    execution::{CreateExecution, Execution, ExecutionFilter, UpdateExecution},
    execution_context::ExecutionContext,
    execution_step::ExecutionStep,
    execution_step_context::ExecutionStepContext,
    flow::{Flow, FlowStatus},
    shared::ExecutionStatus,
    sids::Contact,
    step::Step,
    step_context::StepContext,
};

mod engagement;
mod engagement_context;
mod execution;
mod execution_context;
mod execution_step;
mod execution_step_context;
mod flow;
mod shared;
mod sids;
mod step;
mod step_context;

/// The descriptors of all resources of this version.
pub const RESOURCES: &[&twilio_runtime::descriptor::ResourceDescriptor] = &[
    <Engagement as twilio_runtime::Resource>::DESCRIPTOR,
    <EngagementContext as twilio_runtime::Resource>::DESCRIPTOR,
    <Execution as twilio_runtime::Resource>::DESCRIPTOR,
    <ExecutionContext as twilio_runtime::Resource>::DESCRIPTOR,
    <ExecutionStep as twilio_runtime::Resource>::DESCRIPTOR,
    <ExecutionStepContext as twilio_runtime::Resource>::DESCRIPTOR,
    <Flow as twilio_runtime::Resource>::DESCRIPTOR,
    <Step as twilio_runtime::Resource>::DESCRIPTOR,
    <StepContext as twilio_runtime::Resource>::DESCRIPTOR,
];
