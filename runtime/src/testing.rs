//! Test doubles: a transport with prepared responses, transports that record exchanges
//! and replay them, and a clock that a test moves.

pub use self::{
    expected::{Expected, Unexpected},
    mock::MockTransport,
    recording::{RecordingTransport, ReplayTransport},
    timer::ManualTimer,
};

mod expected;
mod mock;
mod recording;
mod timer;
