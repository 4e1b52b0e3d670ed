//! Twilio's Video, by version.

pub mod v1;
