//! [`CallTime`]: the deadlines of a call and of its attempts.

use std::time::Duration;

use crate::{
    Result,
    client::Timeout,
    declare::descriptor::OperationKind,
    error::ConfigError,
    send::{execute::deadline::Deadline, wire::request_builder::RequestBuilder},
};

/// If the call may be retried, an attempt that takes longer is canceled.
const STUCK: Duration = Duration::from_secs(20);

/// The deadlines of a call and of its attempts.
pub(crate) struct CallTime<'t> {
    deadline: Deadline<'t>,
    attempt_timeout: Option<Duration>,
}

impl<'t> CallTime<'t> {
    /// Starts the time of a call.
    pub(crate) fn start(request: &'t RequestBuilder) -> Result<Self> {
        let client = &*request.client.pool;
        let own = request.options.timeout.map(|after| Timeout {
            after,
            explicit: true,
        });
        let timeout = own.or(client.timeout);
        let attempt_timeout = request.options.attempt_timeout.or(client.attempt_timeout);
        let must_wait =
            attempt_timeout.is_some() || timeout.is_some_and(|timeout| timeout.explicit);
        // A timer that is not running cannot be used.
        let timer = client.timer.as_deref().filter(|timer| timer.is_running());
        if must_wait && timer.is_none() {
            return Err(ConfigError::new(
                "a timeout needs a running timer: enter a Tokio runtime whose time is enabled, \
                 or set a timer with `.timer()`",
            )
            .into());
        }
        let whole = timeout.map(|timeout| timeout.after);
        Ok(Self {
            deadline: Deadline::after(timer, whole),
            attempt_timeout: attempt_timeout.or_else(|| share(request, whole?)),
        })
    }

    /// The same deadline, but each attempt may take only this share of the remaining time.
    pub(crate) fn keep_back(mut self, share: f64) -> Self {
        if let (None, Some(left)) = (self.attempt_timeout, self.deadline.time_left()) {
            self.attempt_timeout = Some(left.mul_f64(share));
        }
        self
    }

    /// The deadline of the whole call.
    pub(crate) fn deadline(&self) -> Deadline<'t> {
        self.deadline
    }

    /// The deadline of an attempt that starts now.
    pub(crate) fn attempt(&self) -> Deadline<'t> {
        self.deadline.or_after(self.attempt_timeout)
    }
}

/// The default timeout of one attempt: a third of the call's, so that there is time for a
/// retry after a stuck response, but not less than the minimum.
fn share(request: &RequestBuilder, whole: Duration) -> Option<Duration> {
    let policy = request.options.retry.unwrap_or(request.client.pool.retry);
    let writes = matches!(
        request.route.kind,
        OperationKind::Create | OperationKind::Update
    );
    (!writes && policy.may_repeat()).then(|| STUCK.max(whole / 3))
}
