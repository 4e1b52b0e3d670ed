//! What tests over all products share: a typed call of every operation, and records to
//! call it on.

pub use self::{
    calls::{TypedCall, all as calls, ready, write as write_calls},
    compare::differences,
    products::{Product, products, table},
    sweep::Sweep,
    versions::VERSIONS,
};

pub mod proxy;

mod calls;
mod compare;
mod products;
mod sweep;
mod value;
mod versions;
