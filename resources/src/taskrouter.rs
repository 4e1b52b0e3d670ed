//! Twilio's TaskRouter, by version.

pub mod v1;
