//! Proxy: two people call and text each other through numbers that hide their own.
//!
//! <https://www.twilio.com/docs/proxy/api>

pub mod v1;
