//! Twilio's Fax, by version.

pub mod v1;
