//! Version beta of the Preview API, at `https://preview.twilio.com`.
//!
//! Products that Twilio is testing.
//!
//! [Twilio's page](https://www.twilio.com/docs/usage/api)

pub use self::{
    authorization_document::{
        AuthorizationDocument, AuthorizationDocumentFilter, AuthorizationDocumentStatus,
        CreateAuthorizationDocument, CreateAuthorizationDocumentRequired,
        UpdateAuthorizationDocument,
    },
    dependent_hosted_number_order::{DependentHostedNumberOrder, DependentHostedNumberOrderFilter},
    hosted_number_order::{
        CreateHostedNumberOrder, HostedNumberOrder, HostedNumberOrderFilter,
        UpdateHostedNumberOrder,
    },
    marketplace_available_add_on::MarketplaceAvailableAddOn,
    marketplace_available_add_on_extension::MarketplaceAvailableAddOnExtension,
    marketplace_installed_add_on::{
        CreateMarketplaceInstalledAddOn, MarketplaceInstalledAddOn, UpdateMarketplaceInstalledAddOn,
    },
    marketplace_installed_add_on_extension::{
        MarketplaceInstalledAddOnExtension, UpdateMarketplaceInstalledAddOnExtension,
    },
    shared::{
        HostedNumberOrderCapabilities, HostedNumberOrderStatus, HostedNumberOrderVerificationType,
        HttpMethod,
    },
    sids::{Address, Application, Identity, PhoneNumber},
    wireless_command::{CreateWirelessCommand, WirelessCommand, WirelessCommandFilter},
    wireless_rate_plan::{CreateWirelessRatePlan, UpdateWirelessRatePlan, WirelessRatePlan},
    wireless_sim::{UpdateWirelessSim, WirelessSim, WirelessSimFilter},
    wireless_usage::{FetchWirelessUsage, WirelessUsage},
};

mod authorization_document;
mod dependent_hosted_number_order;
mod hosted_number_order;
mod marketplace_available_add_on;
mod marketplace_available_add_on_extension;
mod marketplace_installed_add_on;
mod marketplace_installed_add_on_extension;
mod shared;
mod sids;
mod wireless_command;
mod wireless_rate_plan;
mod wireless_sim;
mod wireless_usage;

/// The descriptors of all resources of this version.
pub const RESOURCES: &[&twilio_runtime::descriptor::ResourceDescriptor] = &[
    <AuthorizationDocument as twilio_runtime::Resource>::DESCRIPTOR,
    <DependentHostedNumberOrder as twilio_runtime::Resource>::DESCRIPTOR,
    <HostedNumberOrder as twilio_runtime::Resource>::DESCRIPTOR,
    <MarketplaceAvailableAddOn as twilio_runtime::Resource>::DESCRIPTOR,
    <MarketplaceAvailableAddOnExtension as twilio_runtime::Resource>::DESCRIPTOR,
    <MarketplaceInstalledAddOn as twilio_runtime::Resource>::DESCRIPTOR,
    <MarketplaceInstalledAddOnExtension as twilio_runtime::Resource>::DESCRIPTOR,
    <WirelessCommand as twilio_runtime::Resource>::DESCRIPTOR,
    <WirelessRatePlan as twilio_runtime::Resource>::DESCRIPTOR,
    <WirelessSim as twilio_runtime::Resource>::DESCRIPTOR,
    <WirelessUsage as twilio_runtime::Resource>::DESCRIPTOR,
];
