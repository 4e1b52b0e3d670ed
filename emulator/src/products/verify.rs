//! Verify v2: verifications by a code, and their checks.
//!
//! [`recipient`] checks who receives a code, [`rate_limit`] how often.

pub(crate) mod check;
mod rate_limit;
mod recipient;
pub(crate) mod verification;
