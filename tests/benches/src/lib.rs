//! One job, done in four ways: by hand over reqwest, by hand over hyper, and declared,
//! over either. What lives here runs inside of the measured process; what starts
//! processes and reads figures lives in `main.rs`.

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
