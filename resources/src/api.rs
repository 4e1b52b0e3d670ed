//! Twilio's REST, by version.

pub mod v2010;
