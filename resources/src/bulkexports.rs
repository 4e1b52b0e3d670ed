//! Twilio's Bulk Exports, by version.

pub mod v1;
