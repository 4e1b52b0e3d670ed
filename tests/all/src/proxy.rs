//! Twilio's Proxy, by version.

pub mod v1;
