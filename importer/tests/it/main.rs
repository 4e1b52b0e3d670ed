//! The importer from outside: documents in, files and errors out.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test's helpers fail loudly too"
)]

mod errors;
mod folder;
mod printed;
mod support;
