//! [`Limiter`]: limits the requests in flight of a client.

use std::{
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

use tokio::sync::{Semaphore, SemaphorePermit};

use crate::{TransportError, send::execute::deadline::Deadline};

/// Limits the requests in flight. Waiting requests get a permit in order.
#[derive(Debug)]
pub(crate) struct Limiter {
    in_flight: Option<InFlight>,
}

#[derive(Debug)]
struct InFlight {
    permits: Semaphore,
    latency: Mutex<Latency>,
}

/// Permission to have one request in flight. Returned when dropped.
pub(crate) struct Permit<'l> {
    in_flight: Option<(&'l InFlight, SemaphorePermit<'l>)>,
    since: Option<Instant>,
}

impl Limiter {
    pub(super) fn new(max_in_flight: Option<usize>) -> Self {
        let in_flight = max_in_flight.map(|requests| InFlight {
            permits: Semaphore::new(requests.clamp(1, Semaphore::MAX_PERMITS)),
            latency: Mutex::default(),
        });
        Self { in_flight }
    }

    /// Waits for a permit.
    ///
    /// A request stops waiting when the recent latency shows that its response would be too
    /// late. Otherwise, under overload, requests would get their permits just before their
    /// deadlines, and all would time out. A request that finds a free permit is always sent,
    /// so that the estimate stays up to date.
    pub(crate) async fn enter(&self, deadline: Deadline<'_>) -> Result<Permit<'_>, TransportError> {
        let Some(limit) = &self.in_flight else {
            return Ok(Permit {
                in_flight: None,
                since: None,
            });
        };
        let permit = match limit.permits.try_acquire() {
            Ok(permit) => permit,
            // Boxed: few calls wait, and this makes the future of every call smaller.
            Err(_) => Box::pin(limit.wait(deadline)).await?,
        };
        Ok(Permit {
            in_flight: Some((limit, permit)),
            since: deadline.now(),
        })
    }
}

impl InFlight {
    async fn wait(&self, deadline: Deadline<'_>) -> Result<SemaphorePermit<'_>, TransportError> {
        let late = TransportError::timeout_before_sending;
        let mut permit = std::pin::pin!(self.permits.acquire());
        if !self.is_in_time(deadline) {
            return Err(late());
        }
        loop {
            let latest = deadline.earlier_by(self.expected());
            match latest.race(permit.as_mut()).await {
                // The estimate may have changed meanwhile.
                Some(Ok(permit)) if self.is_in_time(deadline) => return Ok(permit),
                None if self.is_in_time(deadline) => {}
                // The semaphore is never closed.
                Some(_) | None => return Err(late()),
            }
        }
    }

    fn is_in_time(&self, deadline: Deadline<'_>) -> bool {
        let left = deadline.time_left();
        left.is_none_or(|left| left > self.expected())
    }

    fn expected(&self) -> Duration {
        self.latency().expected()
    }

    fn latency(&self) -> std::sync::MutexGuard<'_, Latency> {
        // A panic cannot leave the numbers inconsistent.
        self.latency.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Permit<'_> {
    /// Records the latency of a response that was received now.
    pub(crate) fn responded(&self, deadline: &Deadline<'_>) {
        let Some(((limit, _), since)) = self.in_flight.as_ref().zip(self.since) else {
            return;
        };
        if let Some(now) = deadline.now() {
            limit.latency().learn(now.saturating_duration_since(since));
        }
    }
}

/// The recent latency of responses: a moving mean and deviation, as for the timeouts of TCP
/// (RFC 6298).
#[derive(Debug, Default)]
struct Latency {
    mean: Duration,
    deviation: Duration,
}

impl Latency {
    fn learn(&mut self, sample: Duration) {
        if self.mean.is_zero() {
            self.mean = sample;
            return;
        }
        self.deviation = (self.deviation * 3 + self.mean.abs_diff(sample)) / 4;
        self.mean = (self.mean * 7 + sample) / 8;
    }

    /// An upper estimate for the next response.
    fn expected(&self) -> Duration {
        self.mean + self.deviation * 2
    }
}

#[cfg(test)]
#[cfg(all(feature = "testing", feature = "tokio"))]
mod tests;
