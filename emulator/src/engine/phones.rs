//! How phones respond to messages and calls of an application: as specified by a test, or by
//! the last digits of the number.

use std::{collections::BTreeMap, time::Duration};

/// How a phone responds to messages and calls.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PhoneState {
    /// It accepts both.
    #[default]
    On,
    /// It receives messages; calls are `busy`.
    Busy,
    /// It receives messages; calls end as `no-answer`.
    NoAnswer,
    /// Messages are sent and do not arrive: `undelivered`, with one of Twilio's error codes, such
    /// as 30003 (unreachable) or 30005 (unknown). Calls are `failed`.
    Undelivered(u32),
    /// Messages are not sent: `failed`, with one of Twilio's error codes, such as 30001 (queue
    /// overflow). Calls are `failed`.
    Failed(u32),
}

/// The default delivery time of a message.
pub(crate) const DELIVERY_TIME: Duration = Duration::from_secs(1);

/// The states of phones that a test has set.
#[derive(Debug)]
pub(crate) struct Phones {
    states: BTreeMap<String, PhoneState>,
    /// How long the delivery of a message takes, and how long a phone rings.
    pub(crate) delivery_time: Duration,
}

impl Phones {
    pub(crate) fn new(delivery_time: Duration) -> Self {
        Self {
            states: BTreeMap::new(),
            delivery_time,
        }
    }

    pub(crate) fn set(&mut self, number: &str, state: PhoneState) {
        self.states.insert(number.to_owned(), state);
    }

    pub(crate) fn state(&self, number: &str) -> PhoneState {
        let set = self.states.get(number).copied();
        set.unwrap_or_else(|| by_digits(number))
    }
}

/// The last digits of a number may be the error code of its messages, such as 30003, or the
/// SIP status of its calls after 555-01.
fn by_digits(number: &str) -> PhoneState {
    let code = number.len().checked_sub(5).and_then(|at| number.get(at..));
    match code.and_then(|code| code.parse().ok()) {
        Some(code @ 30001..=30002) => PhoneState::Failed(code),
        Some(code @ 30003..=30008) => PhoneState::Undelivered(code),
        _ if number.ends_with("5550186") => PhoneState::Busy,
        _ if number.ends_with("5550180") => PhoneState::NoAnswer,
        _ if number.ends_with("5550104") => PhoneState::Undelivered(30005),
        _ => PhoneState::On,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_digits_of_a_number_specify_the_state_of_its_phone() {
        for (number, state) in [
            ("+14155550100", PhoneState::On),
            ("+14155550186", PhoneState::Busy),
            ("+14155550180", PhoneState::NoAnswer),
            ("+14155550104", PhoneState::Undelivered(30005)),
            ("+14155530003", PhoneState::Undelivered(30003)),
            ("+14155530001", PhoneState::Failed(30001)),
            ("+14155530009", PhoneState::On),
            ("é000", PhoneState::On),
            ("", PhoneState::On),
        ] {
            assert_eq!(by_digits(number), state, "{number}");
        }
    }

    #[test]
    fn the_state_from_a_test_overrides_the_digits() {
        let mut phones = Phones::new(DELIVERY_TIME);
        phones.set("+14155550186", PhoneState::On);
        assert_eq!(phones.state("+14155550186"), PhoneState::On);
    }
}
