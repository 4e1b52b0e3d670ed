//! What tests over all products share: values for parameters and paths, and requests from
//! descriptors.

pub use self::{
    compare::differences,
    products::{Product, products, table},
    sweep::{Outcome, Sweep},
};

pub mod proxy;

mod compare;
mod products;
mod sweep;
mod value;
