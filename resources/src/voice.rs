//! Twilio's Voice, by version.

pub mod v1;
