//! Version 1 of the Lookups API, at `https://lookups.twilio.com/v1`.
//!
//! Data about phone numbers; version 2 replaces this version.
//!
//! [Twilio's page](https://www.twilio.com/docs/lookup)

pub use self::phone_number::{FetchPhoneNumber, PhoneNumber};

mod phone_number;

/// The descriptors of all resources of this version.
pub const RESOURCES: &[&twilio_runtime::descriptor::ResourceDescriptor] =
    &[<PhoneNumber as twilio_runtime::Resource>::DESCRIPTOR];
