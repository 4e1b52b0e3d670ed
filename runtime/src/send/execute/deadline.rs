//! [`Deadline`]: the latest end of some work, and the timer that measures it.

use std::{
    pin::pin,
    task::Poll,
    time::{Duration, Instant},
};

use crate::{BoxFuture, Timer};

/// The latest end of some work. Without a timer there is no deadline.
#[derive(Clone, Copy)]
pub(crate) struct Deadline<'t> {
    timer: Option<&'t dyn Timer>,
    at: Option<Instant>,
}

impl<'t> Deadline<'t> {
    /// The deadline this long from now; none if the timer cannot represent it.
    pub(crate) fn after(timer: Option<&'t dyn Timer>, duration: Option<Duration>) -> Self {
        let at = timer
            .zip(duration)
            .and_then(|(timer, duration)| timer.now().checked_add(duration));
        Self { timer, at }
    }

    /// The earlier one of this deadline and another.
    pub(crate) fn or_earlier(self, other: Option<Instant>) -> Self {
        let at = match (self.at, other) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        };
        Self { at, ..self }
    }

    /// The deadline this long from now, if that is earlier.
    pub(crate) fn or_after(self, duration: Option<Duration>) -> Self {
        self.or_earlier(Self::after(self.timer, duration).at)
    }

    /// The deadline moved forward by this much.
    pub(crate) fn earlier_by(self, duration: Duration) -> Self {
        let at = self.at.map(|at| at.checked_sub(duration).unwrap_or(at));
        Self { at, ..self }
    }

    pub(crate) fn at(&self) -> Option<Instant> {
        self.at
    }

    pub(crate) fn now(&self) -> Option<Instant> {
        self.timer.map(Timer::now)
    }

    /// The time of the timer, or of the system without one.
    pub(crate) fn now_or_system(&self) -> Instant {
        self.now().unwrap_or_else(Instant::now)
    }

    pub(crate) fn time_left(&self) -> Option<Duration> {
        Some(self.at?.saturating_duration_since(self.now()?))
    }

    pub(crate) fn is_past(&self) -> bool {
        self.time_left().is_some_and(|left| left.is_zero())
    }

    /// Whether there is a timer to wait with, and time left after the wait: the error of an
    /// attempt that can only time out is less helpful than the current one.
    pub(crate) fn allows_wait(&self, wait: Duration) -> bool {
        self.timer.is_some() && self.time_left().is_none_or(|left| left > wait)
    }

    /// Waits, if there is a timer to wait with.
    pub(crate) async fn wait(&self, duration: Duration) {
        if let Some(timer) = self.timer {
            timer.sleep(duration).await;
        }
    }

    /// The future's output, or `None` if the deadline passes first. The timer is only used
    /// once the future has to wait.
    pub(crate) async fn race<T>(self, future: impl Future<Output = T>) -> Option<T> {
        let mut future = pin!(future);
        let mut sleep: Option<BoxFuture<'static, ()>> = None;
        std::future::poll_fn(move |context| {
            if let Poll::Ready(output) = future.as_mut().poll(context) {
                return Poll::Ready(Some(output));
            }
            if sleep.is_none() {
                let left = self.time_left();
                sleep = self.timer.zip(left).map(|(timer, left)| timer.sleep(left));
            }
            let Some(sleep) = &mut sleep else {
                return Poll::Pending;
            };
            sleep.as_mut().poll(context).map(|()| None)
        })
        .await
    }
}

#[cfg(test)]
#[cfg(feature = "testing")]
mod tests {
    use std::task::{Context, Waker};

    use super::*;
    use crate::testing::ManualTimer;

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn without_a_timer_there_is_no_deadline() {
        let deadline = Deadline::after(None, Some(SECOND));
        assert!(deadline.at().is_none() && !deadline.is_past());
        assert!(!deadline.allows_wait(Duration::ZERO), "nothing waits");
    }

    #[test]
    fn the_earlier_deadline_is_used() {
        let timer = ManualTimer::new();
        let deadline = Deadline::after(Some(&timer), Some(SECOND * 9));
        assert_eq!(deadline.or_after(Some(SECOND)).time_left(), Some(SECOND));
        assert_eq!(deadline.or_after(None).time_left(), Some(SECOND * 9));
        let late = deadline.or_after(Some(SECOND * 99));
        assert_eq!(late.time_left(), Some(SECOND * 9));
        assert_eq!(deadline.earlier_by(SECOND).time_left(), Some(SECOND * 8));
    }

    #[test]
    fn a_wait_must_leave_time_for_more() {
        let timer = ManualTimer::new();
        let deadline = Deadline::after(Some(&timer), Some(SECOND));
        assert!(!deadline.allows_wait(SECOND));
        assert!(deadline.allows_wait(SECOND / 2));
    }

    #[test]
    fn a_race_ends_at_the_deadline_and_a_ready_future_needs_no_timer() {
        let timer = ManualTimer::new();
        let deadline = Deadline::after(Some(&timer), Some(SECOND));
        let mut context = Context::from_waker(Waker::noop());
        let ready = pin!(deadline.race(async { 7 })).poll(&mut context);
        assert_eq!(ready, Poll::Ready(Some(7)));
        assert!(timer.advance_to_next().is_none(), "nothing sleeps");
        let mut race = pin!(deadline.race(std::future::pending::<()>()));
        assert!(race.as_mut().poll(&mut context).is_pending());
        timer.advance(SECOND);
        assert_eq!(race.as_mut().poll(&mut context), Poll::Ready(None));
    }
}
