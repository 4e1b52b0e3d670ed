//! Version 3 of the Numbers API, at `https://numbers.twilio.com/v3`.
//!
//! Orders of hosted numbers.
//!
//! [Twilio's page](https://www.twilio.com/docs/phone-numbers)

pub use self::{
    hosted_number_order::{
        CreateHostedNumberOrder, HostedNumberOrder, HostedNumberOrderCapabilities,
        HostedNumberOrderStatus, HostedNumberOrderVerificationType, HttpMethod,
    },
    sids::{Address, Application, Identity, PhoneNumber, SigningDocument},
};

mod hosted_number_order;
mod sids;

/// The descriptors of all resources of this version.
pub const RESOURCES: &[&twilio_runtime::descriptor::ResourceDescriptor] =
    &[<HostedNumberOrder as twilio_runtime::Resource>::DESCRIPTOR];
