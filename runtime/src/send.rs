//! Sends requests: building them, retries, timeouts, and transports. No record type is
//! known here.

pub(crate) mod execute;
pub(crate) mod timer;
pub(crate) mod transport;
pub(crate) mod wire;
