//! Twilio's Monitor, by version.

pub mod v1;
pub mod v2;
