//! Twilio's Notify, by version.

pub mod v1;
