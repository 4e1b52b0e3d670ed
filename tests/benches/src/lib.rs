//! One job, done in four ways: by hand with reqwest or hyper, and declared with reqwest or hyper.
//! This library runs in the measured process; `main.rs` starts the processes and reads their
//! figures.

pub use self::{
    job::{Job, Work, run},
    rounds::Rounds,
    usage::Usage,
};

pub mod canned;
mod declared;
mod handwritten;
mod hyper_by_hand;
mod job;
mod ours;
mod parked;
mod reqwest_by_hand;
mod rounds;
mod usage;
