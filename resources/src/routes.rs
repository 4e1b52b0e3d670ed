//! Twilio's Routes, by version.

pub mod v2;
