//! Twilio's Accounts, by version.

pub mod v1;
