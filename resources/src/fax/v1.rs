//! Version 1 of the Fax API, at `https://fax.twilio.com/v1`.
//!
//! Faxes; Twilio has discontinued the product.
//!
//! [Twilio's page](https://www.twilio.com/docs/fax)

pub use self::{
    fax::{Fax, FaxDirection, FaxFilter, FaxQuality, FaxStatus},
    fax_media::FaxMedia,
};

mod fax;
mod fax_media;

/// The descriptors of all resources of this version.
pub const RESOURCES: &[&twilio_runtime::descriptor::ResourceDescriptor] = &[
    <Fax as twilio_runtime::Resource>::DESCRIPTOR,
    <FaxMedia as twilio_runtime::Resource>::DESCRIPTOR,
];
