//! Version 1 of the Numbers API, at `https://numbers.twilio.com/v1`.
//!
//! Porting, bulk eligibility and embedded registrations of numbers.
//!
//! [Twilio's page](https://www.twilio.com/docs/phone-numbers)

pub use self::{
    bulk_eligibility::BulkEligibility,
    eligibility::Eligibility,
    port_in_request::{PortInRequest, PortInRequestFilter},
    porting_port_in::{
        CreatePortingPortIn, CreatePortingPortInAddress, CreatePortingPortInAddressRequired,
        CreatePortingPortInLosingCarrierInformation, CreatePortingPortInPhoneNumbers,
        PortingAddress, PortingLosingCarrierInformation,
        PortingLosingCarrierInformationCustomerType, PortingPortIn, PortingPortInPhoneNumberResult,
    },
    porting_port_in_phone_number::PortingPortInPhoneNumber,
    porting_portability::{
        FetchPortingPortability, PortingPortability, PortingPortabilityNumberType,
    },
    porting_webhook::{PortingWebhook, PortingWebhookConfiguration, PortingWebhookType},
    sids::{Address, SupportingDocument},
    signing_request_configuration::{
        SigningRequestConfiguration, SigningRequestConfigurationFilter,
    },
};

mod bulk_eligibility;
mod eligibility;
mod port_in_request;
mod porting_port_in;
mod porting_port_in_phone_number;
mod porting_portability;
mod porting_webhook;
mod sids;
mod signing_request_configuration;

/// The descriptors of all resources of this version.
pub const RESOURCES: &[&twilio_runtime::descriptor::ResourceDescriptor] = &[
    <BulkEligibility as twilio_runtime::Resource>::DESCRIPTOR,
    <Eligibility as twilio_runtime::Resource>::DESCRIPTOR,
    <PortingPortIn as twilio_runtime::Resource>::DESCRIPTOR,
    <PortInRequest as twilio_runtime::Resource>::DESCRIPTOR,
    <PortingPortInPhoneNumber as twilio_runtime::Resource>::DESCRIPTOR,
    <PortingPortability as twilio_runtime::Resource>::DESCRIPTOR,
    <PortingWebhook as twilio_runtime::Resource>::DESCRIPTOR,
    <SigningRequestConfiguration as twilio_runtime::Resource>::DESCRIPTOR,
];
