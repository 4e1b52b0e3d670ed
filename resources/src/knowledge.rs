//! Twilio's Knowledge, by version.

pub mod v1;
