//! Twilio's Chat, by version.

pub mod v1;
pub mod v2;
pub mod v3;
