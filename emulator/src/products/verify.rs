//! Verify, version 2: verifications by a code, and their checks.
//!
//! [`recipient`] says who gets a code, [`rate_limit`] how often.

pub(crate) mod check;
mod rate_limit;
mod recipient;
pub(crate) mod verification;
