//! Twilio's Super SIM, by version.

pub mod v1;
