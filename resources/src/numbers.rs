//! Twilio's Numbers, by version.

pub mod v1;
pub mod v2;
pub mod v3;
