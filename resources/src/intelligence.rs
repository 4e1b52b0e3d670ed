//! Twilio's Conversational Intelligence, by version.

pub mod v2;
