//! Processes orders in durable steps: each handler of [`Orders`] may be stopped at any line,
//! and continues on any machine.

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

/// Converts the error of a step for the engine: a rejected request is a final failure.
/// Everything else is retried: a 429, and an error after which the outcome is unknown, too.
fn ended(error: Error) -> HandlerError {
    let is_refusal = error
        .status()
        .is_some_and(|status| status.is_client_error());
    if is_refusal && !error.is_rate_limited() && !error.may_have_been_applied() {
        return TerminalError::new(error.to_string()).into();
    }
    error.into()
}
