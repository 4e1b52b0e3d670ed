//! Twilio's Wireless, by version.

pub mod v1;
