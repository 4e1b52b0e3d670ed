//! Twilio's Voice Insights, by version.

pub mod v1;
