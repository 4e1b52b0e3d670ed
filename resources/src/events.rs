//! Twilio's Event Streams, by version.

pub mod v1;
