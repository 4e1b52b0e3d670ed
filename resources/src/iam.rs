//! Twilio's Organizations, by version.

pub mod organizations;
pub mod v1;
