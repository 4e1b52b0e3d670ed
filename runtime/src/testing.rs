//! Test doubles: a transport that answers what it was told to, and a clock that
//! moves when it is told to.

pub use self::{mock::MockTransport, timer::ManualTimer};

mod mock;
mod timer;
