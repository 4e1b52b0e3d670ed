//! What a tester controls: the clock, and faults on demand. Nothing here answers a
//! request.

pub use self::{
    clock::{Clock, ManualClock, SystemClock},
    fault::Fault,
};
pub(crate) use self::{
    fault::Effect,
    faults::{Faults, Impact, Subject},
};

mod clock;
mod fault;
mod faults;
