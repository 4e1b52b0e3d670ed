//! Version 1 of the Marketplace API, at `https://marketplace.twilio.com/v1`.
//!
//! Add-ons of other vendors.
//!
//! [Twilio's page](https://www.twilio.com/docs/marketplace)

pub use self::{
    available_add_on::AvailableAddOn,
    available_add_on_extension::AvailableAddOnExtension,
    billing_usage::{
        BillingUsage, BillingUsageBillableItems, CreateBillingUsage,
        CreateBillingUsageBillableItems,
    },
    installed_add_on::{CreateInstalledAddOn, InstalledAddOn, UpdateInstalledAddOn},
    installed_add_on_extension::{InstalledAddOnExtension, UpdateInstalledAddOnExtension},
    module_data_for_listing_owner::{CreateModuleDataForListingOwner, ModuleDataForListingOwner},
    module_data_management::{ModuleDataManagement, UpdateModuleDataManagement},
    referral_conversion::{CreateReferralConversion, ReferralConversion},
};

mod available_add_on;
mod available_add_on_extension;
mod billing_usage;
mod installed_add_on;
mod installed_add_on_extension;
mod module_data_for_listing_owner;
mod module_data_management;
mod referral_conversion;

/// The descriptors of all resources of this version.
pub const RESOURCES: &[&twilio_runtime::descriptor::ResourceDescriptor] = &[
    <AvailableAddOn as twilio_runtime::Resource>::DESCRIPTOR,
    <AvailableAddOnExtension as twilio_runtime::Resource>::DESCRIPTOR,
    <InstalledAddOn as twilio_runtime::Resource>::DESCRIPTOR,
    <InstalledAddOnExtension as twilio_runtime::Resource>::DESCRIPTOR,
    <BillingUsage as twilio_runtime::Resource>::DESCRIPTOR,
    <ReferralConversion as twilio_runtime::Resource>::DESCRIPTOR,
    <ModuleDataForListingOwner as twilio_runtime::Resource>::DESCRIPTOR,
    <ModuleDataManagement as twilio_runtime::Resource>::DESCRIPTOR,
];
