//! Twilio's Verify, by version.

pub mod v2;
