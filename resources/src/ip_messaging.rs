//! Twilio's IP Messaging, by version.

pub mod v1;
pub mod v2;
