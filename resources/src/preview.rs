//! Twilio's Preview, by version.

pub mod beta;
