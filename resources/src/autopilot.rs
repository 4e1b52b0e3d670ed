//! Twilio's Autopilot, by version.

pub mod v1;
