//! Tests of the emulator's public API: raw requests, and clients over a socket and in process.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "helpers of tests may panic"
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
