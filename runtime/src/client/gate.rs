//! [`Gate`]: how many requests a client has in flight, and how fast they follow each
//! other.

use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use async_lock::{Semaphore, SemaphoreGuardArc};

use crate::Timer;

/// The wait between two requests after the first 429, and the least after others.
const FIRST_CUT: Duration = Duration::from_millis(50);
const LONGEST: Duration = Duration::from_secs(5);
/// Below this the limit is not worth keeping.
const SHORTEST: Duration = Duration::from_millis(1);

/// What every request passes before it is sent.
#[derive(Debug)]
pub(crate) struct Gate {
    in_flight: Option<Arc<Semaphore>>,
    pace: Option<Mutex<Pace>>,
}

/// The time between two requests.
#[derive(Debug)]
struct Pace {
    /// As asked for; never shorter than this.
    least: Duration,
    /// Whether 429 lengthens the time, and success shortens it again.
    adaptive: bool,
    interval: Duration,
    /// When the next request may go.
    next: Option<Instant>,
    /// One burst of refusals is one lesson.
    cut: Option<Instant>,
}

impl Gate {
    pub(super) fn new(
        max_in_flight: Option<usize>,
        per_second: Option<u32>,
        adaptive: bool,
    ) -> Self {
        let least = per_second.map_or(Duration::ZERO, |calls| {
            Duration::from_secs(1) / calls.max(1)
        });
        let pace = Pace {
            least,
            adaptive,
            interval: least,
            next: None,
            cut: None,
        };
        Self {
            in_flight: max_in_flight.map(|calls| Arc::new(Semaphore::new(calls.max(1)))),
            pace: (per_second.is_some() || adaptive).then(|| Mutex::new(pace)),
        }
    }

    /// Whether anything has to be waited for.
    pub(crate) fn is_open(&self) -> bool {
        self.in_flight.is_none() && self.pace.is_none()
    }

    /// Waits for a place, and for it to be one's turn. The place is held until the
    /// guard is dropped.
    pub(crate) async fn enter(&self, timer: Option<&dyn Timer>) -> Option<SemaphoreGuardArc> {
        let place = match &self.in_flight {
            Some(semaphore) => Some(semaphore.acquire_arc().await),
            None => None,
        };
        if let (Some(pace), Some(timer)) = (&self.pace, timer) {
            let wait = lock(pace).reserve(timer.now());
            if !wait.is_zero() {
                timer.sleep(wait).await;
            }
        }
        place
    }

    /// Learns from an answer.
    pub(crate) fn learn(&self, timer: Option<&dyn Timer>, was_refused: bool) {
        if let (Some(pace), Some(timer)) = (&self.pace, timer) {
            lock(pace).learn(timer.now(), was_refused);
        }
    }
}

fn lock(pace: &Mutex<Pace>) -> MutexGuard<'_, Pace> {
    // The numbers in it are never half changed.
    pace.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Pace {
    /// Takes the next turn; how long it is away.
    fn reserve(&mut self, now: Instant) -> Duration {
        let turn = self.next.map_or(now, |next| next.max(now));
        self.next = Some(turn + self.interval);
        turn - now
    }

    /// The account's limit is shared with other processes: a refusal halves the speed,
    /// success gives it back slowly.
    fn learn(&mut self, now: Instant, was_refused: bool) {
        if !self.adaptive {
            return;
        }
        if !was_refused {
            let shorter = self.interval.mul_f64(0.95);
            let shorter = if shorter < SHORTEST {
                Duration::ZERO
            } else {
                shorter
            };
            self.interval = shorter.max(self.least);
            return;
        }
        let same_burst = |cut: Instant| now.saturating_duration_since(cut) < self.interval;
        if !self.cut.is_some_and(same_burst) {
            self.interval = (self.interval * 2)
                .clamp(FIRST_CUT, LONGEST)
                .max(self.least);
            self.cut = Some(now);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pace(per_second: Option<u32>, adaptive: bool) -> Pace {
        let gate = Gate::new(None, per_second, adaptive);
        gate.pace.unwrap().into_inner().unwrap()
    }

    #[test]
    fn turns_are_evenly_apart() {
        let (mut pace, now) = (pace(Some(10), false), Instant::now());
        let waits: Vec<_> = (0..3).map(|_| pace.reserve(now).as_millis()).collect();
        assert_eq!(waits, [0, 100, 200]);
        let later = now + Duration::from_secs(9);
        assert_eq!(
            pace.reserve(later),
            Duration::ZERO,
            "idle time is not saved up"
        );
        assert_eq!(pace.reserve(later).as_millis(), 100);
    }

    #[test]
    fn a_refusal_slows_down_and_success_speeds_up_again() {
        let (mut pace, now) = (pace(None, true), Instant::now());
        pace.learn(now, false);
        assert_eq!(pace.interval, Duration::ZERO);
        pace.learn(now, true);
        assert_eq!(pace.interval, FIRST_CUT);
        pace.learn(now + FIRST_CUT, true);
        assert_eq!(pace.interval, FIRST_CUT * 2);
        pace.learn(now, false);
        assert!(pace.interval < FIRST_CUT * 2);
        for _ in 0..200 {
            pace.learn(now, false);
        }
        assert_eq!(pace.interval, Duration::ZERO);
    }

    #[test]
    fn a_burst_of_refusals_is_one_lesson() {
        let (mut pace, now) = (pace(None, true), Instant::now());
        for _ in 0..64 {
            pace.learn(now, true);
        }
        assert_eq!(pace.interval, FIRST_CUT);
    }

    #[test]
    fn the_asked_pace_is_the_fastest_and_five_seconds_the_slowest() {
        let (mut pace, mut now) = (pace(Some(2), true), Instant::now());
        pace.learn(now, false);
        assert_eq!(pace.interval, Duration::from_millis(500));
        for _ in 0..20 {
            now += LONGEST;
            pace.learn(now, true);
        }
        assert_eq!(pace.interval, LONGEST);
    }

    #[test]
    fn without_adaptation_refusals_change_nothing() {
        let mut pace = pace(Some(2), false);
        pace.learn(Instant::now(), true);
        assert_eq!(pace.interval, Duration::from_millis(500));
    }
}
