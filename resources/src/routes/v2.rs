//! Version 2 of the Routes API, at `https://routes.twilio.com/v2`.
//!
//! The region that handles a number, a SIP domain or a trunk.
//!
//! [Twilio's
//! page](https://www.twilio.com/docs/global-infrastructure/inbound-processing-api)

pub use self::{
    phone_number::{PhoneNumber, UpdatePhoneNumber},
    sip_domain::{SipDomain, UpdateSipDomain},
    trunk::{Trunk, UpdateTrunk},
};

mod phone_number;
mod sip_domain;
mod trunk;

/// The descriptors of all resources of this version.
pub const RESOURCES: &[&twilio_runtime::descriptor::ResourceDescriptor] = &[
    <PhoneNumber as twilio_runtime::Resource>::DESCRIPTOR,
    <SipDomain as twilio_runtime::Resource>::DESCRIPTOR,
    <Trunk as twilio_runtime::Resource>::DESCRIPTOR,
];
