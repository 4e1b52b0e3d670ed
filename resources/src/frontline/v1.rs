//! Version 1 of the Frontline API, at `https://frontline-api.twilio.com/v1`.
//!
//! Users of the Frontline app; Twilio has discontinued the product.
//!
//! [Twilio's page](https://www.twilio.com/docs/frontline)

pub use self::user::{UpdateUser, User, UserStateType};

mod user;

/// The descriptors of all resources of this version.
pub const RESOURCES: &[&twilio_runtime::descriptor::ResourceDescriptor] =
    &[<User as twilio_runtime::Resource>::DESCRIPTOR];
