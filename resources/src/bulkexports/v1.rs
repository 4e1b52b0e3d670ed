//! Version 1 of the Bulk Exports API, at `https://bulkexports.twilio.com/v1`.
//!
//! Records of whole days, exported as files.
//!
//! [Twilio's page](https://www.twilio.com/docs/usage/bulkexport)

pub use self::{
    day::Day,
    export::Export,
    export_configuration::{ExportConfiguration, UpdateExportConfiguration},
    export_custom_job::{CreateExportCustomJob, ExportCustomJob},
    job::Job,
};

mod day;
mod export;
mod export_configuration;
mod export_custom_job;
mod job;

/// The descriptors of all resources of this version.
pub const RESOURCES: &[&twilio_runtime::descriptor::ResourceDescriptor] = &[
    <Day as twilio_runtime::Resource>::DESCRIPTOR,
    <Export as twilio_runtime::Resource>::DESCRIPTOR,
    <ExportConfiguration as twilio_runtime::Resource>::DESCRIPTOR,
    <ExportCustomJob as twilio_runtime::Resource>::DESCRIPTOR,
    <Job as twilio_runtime::Resource>::DESCRIPTOR,
];
