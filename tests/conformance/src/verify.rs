//! Verify v2: a second product, declared here to show that nothing of the harness is
//! made for one product alone.

use crate::Product;

pub use self::{
    bucket::Bucket, rate_limit::RateLimit, service::Service, verification::Verification,
    verification_check::VerificationCheck,
};

mod bucket;
mod rate_limit;
mod service;
mod verification;
mod verification_check;

/// The product with the five resources that are declared here.
pub fn verify() -> Product {
    Product::new("verify")
        .resource::<Service>()
        .resource::<Verification>()
        .resource::<VerificationCheck>()
        .resource::<RateLimit>()
        .resource::<Bucket>()
}
