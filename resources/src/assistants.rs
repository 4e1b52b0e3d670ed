//! Twilio's AI Assistants, by version.

pub mod v1;
