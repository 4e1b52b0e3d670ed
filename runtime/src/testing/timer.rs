use std::{
    collections::BTreeMap,
    fmt,
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Context, Poll, Waker},
    time::{Duration, Instant},
};

use crate::{BoxFuture, Timer};

/// A clock that moves when it is told to. Clones are the same clock.
///
/// ```
/// use std::time::Duration;
/// use twilio_runtime::{Timer, testing::ManualTimer};
///
/// let timer = ManualTimer::new();
/// let before = timer.now();
/// timer.advance(Duration::from_secs(3));
/// assert_eq!(timer.now() - before, Duration::from_secs(3));
/// ```
#[derive(Clone)]
pub struct ManualTimer {
    state: Arc<Mutex<State>>,
}

struct State {
    now: Instant,
    sleepers: BTreeMap<u64, (Instant, Waker)>,
    next_id: u64,
}

impl ManualTimer {
    /// A clock that stands still.
    pub fn new() -> Self {
        Self {
            state: Arc::new(Mutex::new(State {
                now: Instant::now(),
                sleepers: BTreeMap::new(),
                next_id: 0,
            })),
        }
    }

    /// Moves the clock on and wakes whoever has slept long enough.
    pub fn advance(&self, duration: Duration) {
        let mut state = self.state();
        state.now += duration;
        state.wake();
    }

    /// Moves the clock to the moment at which the first sleeper wakes, and gives how
    /// far that was; `None` if nobody sleeps.
    pub fn advance_to_next(&self) -> Option<Duration> {
        let mut state = self.state();
        let next = state.sleepers.values().map(|(until, _)| *until).min()?;
        let duration = next.saturating_duration_since(state.now);
        state.now += duration;
        state.wake();
        Some(duration)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn wake(&mut self) {
        let now = self.now;
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
        // What is further away than an `Instant` can tell never comes.
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
    // Nobody waits for a sleeper that was given up.
    fn drop(&mut self) {
        self.timer.state().sleepers.remove(&self.id);
    }
}
