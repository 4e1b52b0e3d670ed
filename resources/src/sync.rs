//! Twilio's Sync, by version.

pub mod v1;
