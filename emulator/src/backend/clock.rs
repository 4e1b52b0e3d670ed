//! Clocks: the source of the emulator's dates.

use std::{
    fmt,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use jiff::{SignedDuration, Timestamp};
use twilio_runtime::testing::ManualTimer;

/// The source of the emulator's dates. Records have whole seconds.
pub trait Clock: fmt::Debug + Send + Sync {
    /// The current time.
    fn now(&self) -> Timestamp;
}

/// The computer's clock; the default.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
}

/// A clock that a test advances. It can also be the client's
/// [`Timer`](twilio_runtime::Timer).
///
/// ```
/// use std::time::Duration;
/// use twilio_emulator::Clock;
/// use twilio_runtime::testing::ManualTimer;
///
/// let clock = ManualTimer::at("2026-11-23T10:00:00Z".parse()?);
/// clock.advance(Duration::from_secs(60));
/// assert_eq!(Clock::now(&clock).to_string(), "2026-11-23T10:01:00Z");
/// // Emulator::builder().clock(clock.clone())
/// # Ok::<(), jiff::Error>(())
/// ```
impl Clock for ManualTimer {
    fn now(&self) -> Timestamp {
        self.date()
    }
}

impl<C: Clock + ?Sized> Clock for std::sync::Arc<C> {
    fn now(&self) -> Timestamp {
        (**self).now()
    }
}

/// A running clock that can be advanced.
#[derive(Debug)]
pub(crate) struct MovableClock {
    clock: Box<dyn Clock>,
    ahead: Mutex<SignedDuration>,
}

impl MovableClock {
    pub(crate) fn new(clock: Box<dyn Clock>) -> Self {
        Self {
            clock,
            ahead: Mutex::new(SignedDuration::ZERO),
        }
    }

    pub(crate) fn now(&self) -> Timestamp {
        let ahead = *self.ahead.lock().unwrap_or_else(PoisonError::into_inner);
        let now = self.clock.now();
        now.checked_add(ahead).unwrap_or(Timestamp::MAX)
    }

    /// Advances the clock.
    pub(crate) fn advance(&self, by: Duration) {
        let by = SignedDuration::try_from(by).unwrap_or(SignedDuration::MAX);
        let mut ahead = self.ahead.lock().unwrap_or_else(PoisonError::into_inner);
        *ahead = ahead.saturating_add(by);
    }
}
