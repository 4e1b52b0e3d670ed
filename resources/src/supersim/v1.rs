//! Version 1 of the Super SIM API, at `https://supersim.twilio.com/v1`.
//!
//! SIMs, fleets, networks and usage of devices.
//!
//! [Twilio's page](https://www.twilio.com/docs/iot/supersim/api)

pub use self::{
    billing_period::{BillingPeriod, BillingPeriodType},
    esim_profile::{CreateEsimProfile, EsimProfile, EsimProfileFilter, EsimProfileStatus},
    fleet::{CreateFleet, Fleet, FleetDataMetering, FleetFilter, UpdateFleet},
    ip_command::{
        CreateIpCommand, IpCommand, IpCommandFilter, IpCommandPayloadType, IpCommandStatus,
    },
    network::{Network, NetworkFilter},
    network_access_profile::{
        CreateNetworkAccessProfile, NetworkAccessProfile, UpdateNetworkAccessProfile,
    },
    network_access_profile_network::{
        CreateNetworkAccessProfileNetwork, NetworkAccessProfileNetwork,
    },
    settings_update::{SettingsUpdate, SettingsUpdateFilter, SettingsUpdateStatus},
    shared::{HttpMethod, IpCommandDirection},
    sim::{CreateSim, Sim, SimFilter, SimStatus, SimStatusUpdate, UpdateSim},
    sim_ip_address::{SimIpAddress, SimIpAddressVersion},
    sms_command::{CreateSmsCommand, SmsCommand, SmsCommandFilter, SmsCommandStatus},
    usage_record::{UsageRecord, UsageRecordFilter, UsageRecordGranularity, UsageRecordGroup},
};

mod billing_period;
mod esim_profile;
mod fleet;
mod ip_command;
mod network;
mod network_access_profile;
mod network_access_profile_network;
mod settings_update;
mod shared;
mod sim;
mod sim_ip_address;
mod sms_command;
mod usage_record;

/// The descriptors of all resources of this version.
pub const RESOURCES: &[&twilio_runtime::descriptor::ResourceDescriptor] = &[
    <BillingPeriod as twilio_runtime::Resource>::DESCRIPTOR,
    <EsimProfile as twilio_runtime::Resource>::DESCRIPTOR,
    <Fleet as twilio_runtime::Resource>::DESCRIPTOR,
    <IpCommand as twilio_runtime::Resource>::DESCRIPTOR,
    <Network as twilio_runtime::Resource>::DESCRIPTOR,
    <NetworkAccessProfile as twilio_runtime::Resource>::DESCRIPTOR,
    <NetworkAccessProfileNetwork as twilio_runtime::Resource>::DESCRIPTOR,
    <SettingsUpdate as twilio_runtime::Resource>::DESCRIPTOR,
    <Sim as twilio_runtime::Resource>::DESCRIPTOR,
    <SimIpAddress as twilio_runtime::Resource>::DESCRIPTOR,
    <SmsCommand as twilio_runtime::Resource>::DESCRIPTOR,
    <UsageRecord as twilio_runtime::Resource>::DESCRIPTOR,
];
