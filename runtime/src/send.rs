//! Sends requests: building them, retries, timeouts, and transports. Nothing here depends on
//! record types.

pub(crate) mod execute;
pub(crate) mod timer;
pub(crate) mod transport;
pub(crate) mod wire;
