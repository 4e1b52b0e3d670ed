//! [`Clock`]: the time that a call has, and the timer that measures it.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use crate::{
    ConfigError, Result, Timer, client::Timeout, descriptor::OperationKind,
    request_builder::RequestBuilder, timer::unless,
};

/// An answer that takes longer is taken for stuck, where the call may be tried again.
const STUCK: Duration = Duration::from_secs(20);

/// What one attempt may take of a call's time, where nobody said: a third, so that a
/// stuck answer leaves time to try again; but a patient call is no less patient.
fn share(draft: &RequestBuilder, whole: Duration) -> Option<Duration> {
    let policy = draft.options.retry.unwrap_or(draft.client.inner.retry);
    let is_repeatable = !matches!(
        draft.route.kind,
        OperationKind::Create | OperationKind::Update
    );
    (is_repeatable && policy.may_repeat()).then(|| STUCK.max(whole / 3))
}

/// The time that a call has. Without a timer there is no end to it, and no waiting.
pub(crate) struct Clock {
    timer: Option<Arc<dyn Timer>>,
    deadline: Option<Instant>,
    attempt_timeout: Option<Duration>,
}

impl Clock {
    /// Begins to measure.
    pub(crate) fn start(draft: &RequestBuilder) -> Result<Self> {
        let client = &draft.client.inner;
        let asked = draft.options.timeout.map(|after| Timeout {
            after,
            explicit: true,
        });
        let timeout = asked.or(client.timeout);
        let attempt_timeout = draft.options.attempt_timeout.or(client.attempt_timeout);
        let must_wait =
            attempt_timeout.is_some() || timeout.is_some_and(|timeout| timeout.explicit);
        // A timer that cannot wait here is as good as none.
        let timer = client.timer.clone().filter(|timer| timer.is_running());
        if must_wait && timer.is_none() {
            return Err(ConfigError::new(
                "a timeout needs a running timer: enter a Tokio runtime, or give a timer with `.timer()`",
            )
            .into());
        }
        let deadline = timer
            .as_ref()
            .zip(timeout)
            .and_then(|(timer, timeout)| timer.now().checked_add(timeout.after));
        Ok(Self {
            timer,
            deadline,
            attempt_timeout: attempt_timeout.or_else(|| share(draft, timeout?.after)),
        })
    }

    /// The same end, but of what is left now each attempt may take this share only.
    pub(crate) fn keep_back(mut self, share: f64) -> Self {
        if let (None, Some(left)) = (self.attempt_timeout, self.time_left()) {
            self.attempt_timeout = Some(left.mul_f64(share));
        }
        self
    }

    pub(crate) fn timer(&self) -> Option<&dyn Timer> {
        self.timer.as_deref()
    }

    pub(crate) fn now(&self) -> Option<Instant> {
        self.timer().map(Timer::now)
    }

    pub(crate) fn time_left(&self) -> Option<Duration> {
        Some(self.deadline?.saturating_duration_since(self.now()?))
    }

    /// When an attempt that begins now must have ended.
    pub(crate) fn attempt_until(&self) -> Option<Instant> {
        let own = self.now().zip(self.attempt_timeout);
        let own = own.and_then(|(now, timeout)| now.checked_add(timeout));
        match (own, self.deadline) {
            (Some(own), Some(deadline)) => Some(own.min(deadline)),
            (own, deadline) => own.or(deadline),
        }
    }

    pub(crate) fn is_past(&self, until: Option<Instant>) -> bool {
        until
            .zip(self.now())
            .is_some_and(|(until, now)| until <= now)
    }

    /// The future's output, or `None` if time runs out first.
    pub(crate) async fn race<T>(
        &self,
        until: Option<Instant>,
        future: impl Future<Output = T>,
    ) -> Option<T> {
        let Some((until, timer)) = until.zip(self.timer()) else {
            return Some(future.await);
        };
        let left = until.saturating_duration_since(timer.now());
        unless(timer.sleep(left), future).await
    }

    /// Whether there is a timer to wait on, and time for more than the wait: an
    /// attempt that could only time out says less than the error at hand.
    pub(crate) fn can_wait(&self, delay: Duration) -> bool {
        self.timer.is_some() && self.time_left().is_none_or(|left| left > delay)
    }

    pub(crate) async fn wait(&self, delay: Duration) {
        if let Some(timer) = &self.timer {
            timer.sleep(delay).await;
        }
    }

    /// The end of the whole call.
    pub(crate) fn deadline(&self) -> Option<Instant> {
        self.deadline
    }
}
