//! Calls: single calls, lists, and calls from data. Retries, timeouts and transports are in
//! `send`.

#[cfg(feature = "blocking")]
pub(crate) mod blocking;
pub(crate) mod call;
pub mod dynamic;
pub(crate) mod list;
#[cfg(not(feature = "blocking"))]
mod without_blocking;
