//! Version 1 of the Autopilot API, at `https://autopilot.twilio.com/v1`.
//!
//! Bots that understand text; Twilio has discontinued the product.
//!
//! [Twilio's page](https://www.twilio.com/docs/autopilot)

pub use self::{
    assistant::{Assistant, CreateAssistant, UpdateAssistant},
    defaults::{Defaults, UpdateDefaults},
    dialogue::Dialogue,
    field::{CreateField, Field},
    field_type::{CreateFieldType, FieldType, UpdateFieldType},
    field_value::{CreateFieldValue, FieldValue, FieldValueFilter},
    model_build::{CreateModelBuild, ModelBuild, ModelBuildStatus, UpdateModelBuild},
    query::{CreateQuery, Query, QueryFilter, UpdateQuery},
    restore_assistant::{RestoreAssistant, UpdateRestoreAssistant},
    sample::{CreateSample, Sample, SampleFilter, UpdateSample},
    style_sheet::{StyleSheet, UpdateStyleSheet},
    task::{CreateTask, Task, UpdateTask},
    task_actions::{TaskActions, UpdateTaskActions},
    task_statistics::TaskStatistics,
    webhook::{CreateWebhook, UpdateWebhook, Webhook},
};

mod assistant;
mod defaults;
mod dialogue;
mod field;
mod field_type;
mod field_value;
mod model_build;
mod query;
mod restore_assistant;
mod sample;
mod style_sheet;
mod task;
mod task_actions;
mod task_statistics;
mod webhook;

/// The descriptors of all resources of this version.
pub const RESOURCES: &[&twilio_runtime::descriptor::ResourceDescriptor] = &[
    <Assistant as twilio_runtime::Resource>::DESCRIPTOR,
    <Defaults as twilio_runtime::Resource>::DESCRIPTOR,
    <Dialogue as twilio_runtime::Resource>::DESCRIPTOR,
    <Field as twilio_runtime::Resource>::DESCRIPTOR,
    <FieldType as twilio_runtime::Resource>::DESCRIPTOR,
    <FieldValue as twilio_runtime::Resource>::DESCRIPTOR,
    <ModelBuild as twilio_runtime::Resource>::DESCRIPTOR,
    <Query as twilio_runtime::Resource>::DESCRIPTOR,
    <RestoreAssistant as twilio_runtime::Resource>::DESCRIPTOR,
    <Sample as twilio_runtime::Resource>::DESCRIPTOR,
    <StyleSheet as twilio_runtime::Resource>::DESCRIPTOR,
    <Task as twilio_runtime::Resource>::DESCRIPTOR,
    <TaskActions as twilio_runtime::Resource>::DESCRIPTOR,
    <TaskStatistics as twilio_runtime::Resource>::DESCRIPTOR,
    <Webhook as twilio_runtime::Resource>::DESCRIPTOR,
];
