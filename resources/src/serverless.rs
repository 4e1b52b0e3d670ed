//! Twilio's Serverless, by version.

pub mod v1;
