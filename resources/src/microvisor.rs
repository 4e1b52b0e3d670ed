//! Twilio's Microvisor, by version.

pub mod v1;
