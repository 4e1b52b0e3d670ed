//! Helpers of the fault tests: one resource, a server that counts the applied requests, and the
//! transports to it.

pub use self::{
    cells::{Outcome, markdown},
    declared::{CreateThing, Thing, UpdateThing},
    faults::{Fault, RETRY_AFTER, all},
    operations::{Operation, run},
    server::{Applied, Count, emulator},
    way::{Real, Scripted, Sends, Wire, real},
};

mod cells;
mod declared;
mod faults;
pub mod http2;
mod operations;
mod server;
pub mod soak;
mod way;
