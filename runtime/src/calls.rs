//! What an application holds before and while it calls: single calls, lists and calls
//! from data. Attempts, time and bytes on the wire are not here but in `send`.

#[cfg(feature = "blocking")]
pub(crate) mod blocking;
pub(crate) mod call;
pub mod dynamic;
pub(crate) mod list;
