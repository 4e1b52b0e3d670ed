//! Test doubles: a transport with prepared responses, transports that record exchanges
//! and replay them, a clock that the test controls, and records made from their descriptors.
//! Nothing here opens a connection.

pub use self::{
    expected::{Expected, Unexpected},
    mock::MockTransport,
    record::record,
    recording::{RecordingTransport, ReplayTransport},
    timer::ManualTimer,
};

mod expected;
mod mock;
mod record;
mod recording;
mod timer;
