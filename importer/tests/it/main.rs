//! The importer from outside: documents in, files and errors out.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "helpers of tests may panic too"
)]

mod errors;
mod folder;
mod printed;
mod support;
