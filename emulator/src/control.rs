//! What a tester controls: the clock, and faults on demand. Nothing here answers a
//! request.

pub(crate) use self::{
    clock::MovableClock,
    fault::Effect,
    faults::{Faults, Impact, Subject},
};
pub use self::{
    clock::{Clock, ManualClock, SystemClock},
    fault::Fault,
};

mod clock;
mod fault;
mod faults;
