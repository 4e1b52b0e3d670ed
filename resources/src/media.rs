//! Twilio's Media, by version.

pub mod v1;
