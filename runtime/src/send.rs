//! Sends one call: its request and response, its attempts and the time between them, and
//! the transports below. Nothing here knows a type of a record.

pub(crate) mod execute;
pub(crate) mod timer;
pub(crate) mod transport;
pub(crate) mod wire;
