//! What is done for an order, as durable steps: each handler of [`Orders`] may be stopped at
//! any line, on any machine, and continues elsewhere.

pub use self::{
    message::{Begun, send_once},
    orders::{Orders, OrdersIngressClient},
    session::ensure,
};

mod message;
mod orders;
mod session;

use restate_sdk::prelude::{HandlerError, TerminalError};
use twilio_resources::Error;

/// How a step ends for the engine: what was refused stays refused, everything else is
/// tried again.
fn ended(error: Error) -> HandlerError {
    let is_refusal = error
        .status()
        .is_some_and(|status| status.is_client_error());
    if is_refusal && !error.is_rate_limited() && !error.may_have_been_applied() {
        return TerminalError::new(error.to_string()).into();
    }
    error.into()
}
