//! Verify v2: verifications by a code, and their checks. Other products' rules do not belong
//! here.
//!
//! [`recipient`] determines who gets a code, [`rate_limit`] how often.

pub(crate) mod check;
mod rate_limit;
mod recipient;
pub(crate) mod verification;
