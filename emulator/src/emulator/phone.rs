//! [`Phone`]: a phone that the application writes to or calls, as seen by a test.

use crate::{Emulator, PhoneMessage, PhoneState, Rejection, backend::lock};

/// A phone: its messages and calls, and whether it can be reached. Created by
/// [`Emulator::phone`].
///
/// Messages are those of the product `api` or, if that is not served, of Proxy.
#[derive(Clone, Copy, Debug)]
pub struct Phone<'a> {
    emulator: &'a Emulator,
    number: &'a str,
}

impl<'a> Phone<'a> {
    pub(super) fn new(emulator: &'a Emulator, number: &'a str) -> Self {
        Self { emulator, number }
    }

    /// The number.
    pub fn number(&self) -> &'a str {
        self.number
    }

    /// All messages to this phone, arrived or not, the oldest first.
    pub fn sent(&self) -> Vec<PhoneMessage> {
        let mut messages = self.emulator.backend.phone_messages(self.number);
        messages.retain(|message| message.to == self.number);
        messages
    }

    /// The messages that have arrived at this phone, the oldest first.
    pub fn inbox(&self) -> Vec<PhoneMessage> {
        let mut messages = self.sent();
        messages.retain(PhoneMessage::has_arrived);
        messages
    }

    /// The messages that this phone has sent, the oldest first.
    pub fn outbox(&self) -> Vec<PhoneMessage> {
        let mut messages = self.emulator.backend.phone_messages(self.number);
        messages.retain(|message| message.from == self.number);
        messages
    }

    /// Sends a message to one of the application's numbers; see
    /// [`Emulator::receive_message`]. Returns the message's SID.
    ///
    /// # Errors
    ///
    /// The number is not the application's.
    pub fn send(&self, to: &str, body: &str) -> Result<String, Rejection> {
        self.emulator.receive_message(self.number, to, body)
    }

    /// Calls one of the application's numbers; see [`Emulator::receive_call`]. Returns the
    /// call's SID.
    ///
    /// # Errors
    ///
    /// The number is not the application's.
    pub fn call(&self, to: &str) -> Result<String, Rejection> {
        self.emulator.receive_call(self.number, to)
    }

    /// The code that Verify sent last to this phone, until the verification ends.
    pub fn code(&self) -> Option<String> {
        self.emulator.verification_code(self.number)
    }

    /// Sets how the phone responds to messages and calls from now on. Without this the last
    /// digits of its number decide: numbers that end with 30003 to 30008 do not receive
    /// messages, with this error code; 5550186 is busy, 5550180 does not pick up.
    pub fn set_state(&self, state: PhoneState) {
        let mut backend = lock(&self.emulator.backend.state);
        backend.phones.set(self.number, state);
    }
}
