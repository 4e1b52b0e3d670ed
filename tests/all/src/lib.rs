//! What tests over all products share: values for parameters and paths, and requests from
//! descriptors.

pub use self::{
    products::{Product, products, table},
    sweep::{Outcome, Sweep},
};

mod products;
mod sweep;
mod value;
