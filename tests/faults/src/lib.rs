//! What the fault tests share: one resource, a server that counts what it applied,
//! and the ways to it.

pub use self::{
    cells::{Outcome, markdown},
    declared::{CreateThing, Thing, UpdateThing},
    faults::{Fault, RETRY_AFTER, all},
    operations::{Operation, run},
    server::{Applied, Count, emulator},
    way::{Scripted, Sends, Wire},
};

mod cells;
mod declared;
mod faults;
mod operations;
mod server;
mod way;
