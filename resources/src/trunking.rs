//! Twilio's Elastic SIP Trunking, by version.

pub mod v1;
