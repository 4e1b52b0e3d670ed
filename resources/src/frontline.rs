//! Twilio's Frontline, by version.

pub mod v1;
