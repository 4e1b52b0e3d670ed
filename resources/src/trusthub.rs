//! Twilio's Trust Hub, by version.

pub mod v1;
