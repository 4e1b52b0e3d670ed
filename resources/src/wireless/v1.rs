//! Version 1 of the Wireless API, at `https://wireless.twilio.com/v1`.
//!
//! SIMs of Programmable Wireless; Super SIM replaces it.
//!
//! [Twilio's page](https://www.twilio.com/docs/iot/wireless/api)

pub use self::{
    account_usage_record::{AccountUsageRecord, AccountUsageRecordFilter},
    command::{
        Command, CommandDirection, CommandFilter, CommandMode, CommandStatus, CommandTransport,
        CreateCommand,
    },
    data_session::DataSession,
    rate_plan::{CreateRatePlan, RatePlan, RatePlanDataLimitStrategy, UpdateRatePlan},
    shared::{HttpMethod, UsageRecordGranularity},
    sim::{Sim, SimFilter, SimResetStatus, SimStatus, UpdateSim},
    usage_record::{UsageRecord, UsageRecordFilter},
};

mod account_usage_record;
mod command;
mod data_session;
mod rate_plan;
mod shared;
mod sim;
mod usage_record;

/// The descriptors of all resources of this version.
pub const RESOURCES: &[&twilio_runtime::descriptor::ResourceDescriptor] = &[
    <AccountUsageRecord as twilio_runtime::Resource>::DESCRIPTOR,
    <Command as twilio_runtime::Resource>::DESCRIPTOR,
    <DataSession as twilio_runtime::Resource>::DESCRIPTOR,
    <RatePlan as twilio_runtime::Resource>::DESCRIPTOR,
    <Sim as twilio_runtime::Resource>::DESCRIPTOR,
    <UsageRecord as twilio_runtime::Resource>::DESCRIPTOR,
];
