//! Verify, version 2: verifications by a code, and their checks.

pub(crate) mod check;
pub(crate) mod verification;
