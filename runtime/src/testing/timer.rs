use std::{
    collections::BTreeMap,
    fmt,
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Context, Poll, Waker},
    time::{Duration, Instant},
};

use jiff::{SignedDuration, Timestamp};

use crate::{BoxFuture, Timer};

/// A clock that only moves when a test advances it. Clones share one time.
///
/// It is the [`Timer`] of a client, and the clock of an emulator.
///
/// ```
/// use std::time::Duration;
/// use twilio_runtime::{Timer, testing::ManualTimer};
///
/// let timer = ManualTimer::at("2026-11-23T10:00:00Z".parse()?);
/// let before = timer.now();
/// timer.advance(Duration::from_secs(3));
/// assert_eq!(timer.now() - before, Duration::from_secs(3));
/// assert_eq!(timer.date().to_string(), "2026-11-23T10:00:03Z");
/// # Ok::<(), twilio_runtime::jiff::Error>(())
/// ```
#[derive(Clone)]
pub struct ManualTimer {
    state: Arc<Mutex<State>>,
}

struct State {
    now: Instant,
    date: Timestamp,
    sleepers: BTreeMap<u64, (Instant, Waker)>,
    next_id: u64,
}

impl ManualTimer {
    /// A clock that starts at the current time.
    pub fn new() -> Self {
        Self::at(Timestamp::now())
    }

    /// A clock that starts at `date`.
    pub fn at(date: Timestamp) -> Self {
        Self {
            state: Arc::new(Mutex::new(State {
                now: Instant::now(),
                date,
                sleepers: BTreeMap::new(),
                next_id: 0,
            })),
        }
    }

    /// Moves the clock forward and wakes every sleeper that is due. It stops at the last time
    /// that can be represented.
    pub fn advance(&self, duration: Duration) {
        self.state().advance(duration);
    }

    /// The current date and time.
    pub fn date(&self) -> Timestamp {
        self.state().date
    }

    /// Moves the clock to the time at which the first sleeper wakes. Returns by how much it
    /// moved; `None` if there is no sleeper.
    pub fn advance_to_next(&self) -> Option<Duration> {
        let mut state = self.state();
        let next = state.sleepers.values().map(|(until, _)| *until).min()?;
        let duration = next.saturating_duration_since(state.now);
        state.advance(duration);
        Some(duration)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn advance(&mut self, duration: Duration) {
        let now = self.now.checked_add(duration).unwrap_or(self.now);
        self.now = now;
        let by = SignedDuration::try_from(duration).unwrap_or(SignedDuration::MAX);
        self.date = self.date.checked_add(by).unwrap_or(Timestamp::MAX);
        self.sleepers.retain(|_, (until, waker)| {
            let is_due = *until <= now;
            if is_due {
                waker.wake_by_ref();
            }
            !is_due
        });
    }
}

impl Default for ManualTimer {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for ManualTimer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ManualTimer").finish_non_exhaustive()
    }
}

impl Timer for ManualTimer {
    fn now(&self) -> Instant {
        self.state().now
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let mut state = self.state();
        // A time that an `Instant` cannot represent is never reached.
        let Some(until) = state.now.checked_add(duration) else {
            return Box::pin(std::future::pending());
        };
        state.next_id += 1;
        Box::pin(Sleep {
            timer: self.clone(),
            id: state.next_id,
            until,
        })
    }
}

struct Sleep {
    timer: ManualTimer,
    id: u64,
    until: Instant,
}

impl Future for Sleep {
    type Output = ();

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let mut state = self.timer.state();
        if state.now >= self.until {
            return Poll::Ready(());
        }
        let sleeper = (self.until, context.waker().clone());
        state.sleepers.insert(self.id, sleeper);
        Poll::Pending
    }
}

impl Drop for Sleep {
    // A future that is dropped no longer waits.
    fn drop(&mut self) {
        self.timer.state().sleepers.remove(&self.id);
    }
}
