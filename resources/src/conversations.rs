//! Twilio's Conversations, by version.

pub mod v1;
