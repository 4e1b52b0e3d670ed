//! [`RetryPolicy`]: when a call is retried, and after which wait.

use std::time::Duration;

use http::StatusCode;

use crate::{Error, ErrorKind, declare::descriptor::OperationKind};

pub(crate) use self::budget::Budget;

mod budget;

const DEFAULT_ATTEMPTS: u32 = 4;
const DEFAULT_BASE_DELAY: Duration = Duration::from_millis(250);
const DEFAULT_MAX_DELAY: Duration = Duration::from_secs(20);

/// How often a call is retried, and after which waits.
///
/// *Whether* a retry is safe is not configurable: a `create` or `update` is sent again only
/// if the first request certainly did nothing. The wait is `Retry-After` if the response has
/// it, else random between zero and a bound that doubles with each attempt.
///
/// | what happened | create, update | fetch, list, delete |
/// |---|---|---|
/// | refused connection, no access token in time | retry | retry |
/// | 429 | retry | retry |
/// | 401 with [OAuth](crate::Credentials::oauth) | one retry, with a new token | the same |
/// | reset, timeout | outcome unknown | retry |
/// | 408, 500, 502, 503, 504 | outcome unknown | retry |
/// | any other 5xx, 499, any 3xx | outcome unknown | error |
/// | any other 4xx | refused, error | error |
/// | body that does not decode, or is too large | outcome unknown | error |
/// | no time left to wait for a permit or a token | not sent, error | error |
///
/// "Outcome unknown" is an error for which
/// [`may_have_been_applied`](crate::Error::may_have_been_applied) is `true`. A 3xx is a
/// success if the operation is declared to respond with a redirect. A 404 for a repeated
/// delete is a success.
///
/// ```
/// use std::time::Duration;
/// use twilio_runtime::RetryPolicy;
///
/// let patient = RetryPolicy::default().max_attempts(8).max_delay(Duration::from_secs(60));
/// let never = RetryPolicy::none();
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
#[doc(alias("autoRetry", "maxRetries", "backoff"))]
pub struct RetryPolicy {
    max_attempts: u32,
    base_delay: Duration,
    max_delay: Duration,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            max_attempts: DEFAULT_ATTEMPTS,
            base_delay: DEFAULT_BASE_DELAY,
            max_delay: DEFAULT_MAX_DELAY,
        }
    }
}

impl RetryPolicy {
    /// One attempt, no retries.
    pub fn none() -> Self {
        Self::default().max_attempts(1)
    }

    /// The maximum number of attempts, including the first; 0 counts as 1. Default: 4.
    #[must_use]
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts.max(1);
        self
    }

    /// The bound of the first wait. Default: 250 ms.
    #[must_use]
    pub fn base_delay(mut self, delay: Duration) -> Self {
        self.base_delay = delay;
        self
    }

    /// The maximum of the bound. Default: 20 s. `Retry-After` may be longer.
    #[must_use]
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// Whether there can be a second attempt.
    pub(crate) fn may_repeat(&self) -> bool {
        self.max_attempts > 1
    }

    /// The wait before the next attempt, or `None` if there is none.
    pub(crate) fn next_delay(
        &self,
        kind: OperationKind,
        attempts: u32,
        error: &Error,
    ) -> Option<Duration> {
        if attempts >= self.max_attempts || !is_repeatable(kind, error) {
            return None;
        }
        let jittered = || self.jittered(attempts);
        Some(error.retry_after().unwrap_or_else(jittered))
    }

    /// Full jitter: a random wait up to the bound.
    fn jittered(&self, attempts: u32) -> Duration {
        let doubled = 2_u32.saturating_pow(attempts.saturating_sub(1));
        let bound = self.base_delay.saturating_mul(doubled).min(self.max_delay);
        bound.mul_f64(fastrand::f64())
    }
}

/// Whether a retry is safe and may help.
fn is_repeatable(kind: OperationKind, error: &Error) -> bool {
    let writes = matches!(kind, OperationKind::Create | OperationKind::Update);
    if let Some(error) = error.as_transport() {
        let was_sent = error.may_have_been_applied();
        // After a timeout before sending there is no time left.
        let is_late = error.is_timeout() && !was_sent;
        return !error.is_too_large() && !is_late && (!writes || !was_sent);
    }
    match error.status() {
        // Another attempt does not make a body decodable.
        _ if error.kind() != ErrorKind::Api => false,
        Some(StatusCode::TOO_MANY_REQUESTS) => true,
        Some(
            StatusCode::REQUEST_TIMEOUT
            | StatusCode::INTERNAL_SERVER_ERROR
            | StatusCode::BAD_GATEWAY
            | StatusCode::SERVICE_UNAVAILABLE
            | StatusCode::GATEWAY_TIMEOUT,
        ) => !writes,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use http::HeaderMap;

    use super::*;
    use crate::{ApiError, TransportError};

    fn status(status: u16) -> Error {
        let status = StatusCode::from_u16(status).unwrap();
        ApiError::new(status, HeaderMap::new(), Bytes::new()).into()
    }

    fn is_retried(kind: OperationKind, error: &Error) -> bool {
        RetryPolicy::default().next_delay(kind, 1, error).is_some()
    }

    #[test]
    fn a_create_is_sent_again_only_if_it_certainly_did_nothing() {
        for kind in [OperationKind::Create, OperationKind::Update] {
            assert!(is_retried(
                kind,
                &TransportError::not_sent("refused").into()
            ));
            assert!(is_retried(kind, &status(429)));
            assert!(!is_retried(kind, &TransportError::unknown("reset").into()));
            assert!(!is_retried(kind, &TransportError::timeout().into()));
            for code in [302, 400, 404, 408, 500, 502, 503, 504] {
                assert!(!is_retried(kind, &status(code)), "{code}");
            }
        }
    }

    #[test]
    fn reads_and_deletes_are_also_sent_again_if_the_outcome_is_unknown() {
        for kind in [
            OperationKind::Fetch,
            OperationKind::List,
            OperationKind::Delete,
        ] {
            assert!(is_retried(kind, &TransportError::unknown("reset").into()));
            assert!(is_retried(kind, &TransportError::timeout().into()));
            for code in [408, 429, 500, 502, 503, 504] {
                assert!(is_retried(kind, &status(code)), "{code}");
            }
            for code in [302, 400, 401, 404, 409, 501] {
                assert!(!is_retried(kind, &status(code)), "{code}");
            }
        }
    }

    #[test]
    fn a_response_that_is_too_large_is_not_retried() {
        let error = TransportError::too_large(1).into();
        assert!(!is_retried(OperationKind::Fetch, &error));
    }

    #[test]
    fn attempts_are_limited() {
        let policy = RetryPolicy::default();
        let kind = OperationKind::Fetch;
        assert!(policy.next_delay(kind, 3, &status(500)).is_some());
        assert!(policy.next_delay(kind, 4, &status(500)).is_none());
        assert!(
            RetryPolicy::none()
                .next_delay(kind, 1, &status(500))
                .is_none()
        );
    }

    #[test]
    fn waits_stay_below_a_bound_that_doubles() {
        let policy = RetryPolicy::default();
        for (attempts, bound) in [(1, 250), (2, 500), (3, 1000), (40, 20_000)] {
            for _ in 0..100 {
                assert!(policy.jittered(attempts) <= Duration::from_millis(bound));
            }
        }
    }

    #[test]
    fn waits_differ_and_have_the_configured_bounds() {
        let policy = RetryPolicy::default();
        let millis = |policy: &RetryPolicy| policy.jittered(1).as_millis();
        assert!((0..100).any(|_| millis(&policy) > 50), "not all at once");
        let quick = policy.base_delay(Duration::from_millis(2));
        assert!((0..100).all(|_| millis(&quick) <= 2));
        let capped = policy.max_delay(Duration::from_millis(3));
        assert!((0..100).all(|_| capped.jittered(9).as_millis() <= 3));
    }
}
