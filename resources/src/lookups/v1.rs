//! Version 1 of the Lookups API, at `https://lookups.twilio.com/v1`.
//!
//! What is known about a phone number; version 2 has taken its place.
//!
//! [Twilio's page](https://www.twilio.com/docs/lookup)

pub use self::phone_number::{FetchPhoneNumber, PhoneNumber};

mod phone_number;

/// The descriptors of all resources of this version.
pub const RESOURCES: &[&twilio_runtime::descriptor::ResourceDescriptor] =
    &[<PhoneNumber as twilio_runtime::Resource>::DESCRIPTOR];
