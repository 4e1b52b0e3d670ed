//! Version 1 of the Microvisor API, at `https://microvisor.twilio.com/v1`.
//!
//! Devices with the Microvisor hypervisor.
//!
//! [Twilio's page](https://www.twilio.com/docs/iot/microvisor)

pub use self::{
    account_config::{AccountConfig, CreateAccountConfig, UpdateAccountConfig},
    account_secret::{AccountSecret, CreateAccountSecret, UpdateAccountSecret},
    app::App,
    app_manifest::AppManifest,
    device::{Device, UpdateDevice},
    device_config::{CreateDeviceConfig, DeviceConfig, UpdateDeviceConfig},
    device_secret::{CreateDeviceSecret, DeviceSecret, UpdateDeviceSecret},
};

mod account_config;
mod account_secret;
mod app;
mod app_manifest;
mod device;
mod device_config;
mod device_secret;

/// The descriptors of all resources of this version.
pub const RESOURCES: &[&twilio_runtime::descriptor::ResourceDescriptor] = &[
    <AccountConfig as twilio_runtime::Resource>::DESCRIPTOR,
    <AccountSecret as twilio_runtime::Resource>::DESCRIPTOR,
    <App as twilio_runtime::Resource>::DESCRIPTOR,
    <AppManifest as twilio_runtime::Resource>::DESCRIPTOR,
    <Device as twilio_runtime::Resource>::DESCRIPTOR,
    <DeviceConfig as twilio_runtime::Resource>::DESCRIPTOR,
    <DeviceSecret as twilio_runtime::Resource>::DESCRIPTOR,
];
