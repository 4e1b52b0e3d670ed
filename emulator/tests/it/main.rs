//! The emulator from outside: raw requests, and clients over both ways to it.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test's helpers fail loudly too"
)]

mod application;
mod calls;
mod catalog;
#[cfg(feature = "cli")]
mod commands;
mod console;
mod conventions;
mod conversations;
mod corpus;
mod declared;
mod fault;
mod fields;
mod grammar;
mod kept;
#[cfg(feature = "cli")]
mod killed;
mod limits;
mod lookups;
mod messages;
mod numbers;
mod pages;
mod parameters;
mod paths;
mod phone;
mod proxy;
mod proxy_webhooks;
mod start;
mod support;
mod sync;
mod taskrouter;
mod test_credentials;
mod verify;
mod ways;
mod webhooks;
