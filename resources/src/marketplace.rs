//! Twilio's Marketplace, by version.

pub mod v1;
