//! Sends a draft: limits, attempts, waits, and what an answer's status means.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use bytes::Bytes;
use http::{HeaderMap, StatusCode, header::AUTHORIZATION};

use crate::{
    __private::DecodeFailure,
    ApiError, ConfigError, DecodeError, Error, Result, RetryPolicy, SendLimits, Timer,
    TransportError,
    call::Draft,
    client::{Inner, Timeout},
    descriptor::OperationKind,
    timer::unless,
};

/// A successful answer, not yet decoded.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) attempts: u32,
}

impl Answer {
    /// The error of an answer whose body is not what was declared.
    pub(crate) fn decode_error(self, source: DecodeFailure) -> Error {
        DecodeError::new(self.status, self.body, source).into()
    }
}

/// Sends the request until it is answered, or there is no sense or time left in
/// trying again.
pub(crate) async fn execute(draft: Draft) -> Result<Answer> {
    let request = draft.request()?;
    let client = Arc::clone(&draft.client.inner);
    let clock = Clock::start(&client, &draft)?;
    let policy = draft.options.retry.unwrap_or(client.retry);
    let mut attempts = 0;
    let mut may_be_gone = false;
    loop {
        attempts += 1;
        let error = match clock.attempt(&client, request.clone()).await {
            Ok(answer) if answer.status().is_success() => return Ok(success(answer, attempts)),
            Ok(answer) => api_error(answer),
            Err(error) => error.into(),
        };
        // What an earlier attempt removed is not there any more: that is success.
        if may_be_gone && error.is_not_found() {
            return Ok(gone(attempts));
        }
        may_be_gone |= draft.kind == OperationKind::Delete && error.may_have_been_applied();
        if !clock.wait(policy, draft.kind, attempts, &error).await {
            return Err(error);
        }
    }
}

fn success(answer: http::Response<Bytes>, attempts: u32) -> Answer {
    let (parts, body) = answer.into_parts();
    Answer {
        status: parts.status,
        headers: parts.headers,
        body,
        attempts,
    }
}

fn gone(attempts: u32) -> Answer {
    Answer {
        status: StatusCode::NO_CONTENT,
        headers: HeaderMap::new(),
        body: Bytes::new(),
        attempts,
    }
}

fn api_error(answer: http::Response<Bytes>) -> Error {
    let (parts, body) = answer.into_parts();
    ApiError::new(parts.status, parts.headers, body).into()
}

/// The time that a call has, and the timer that measures it.
struct Clock {
    timer: Option<Arc<dyn Timer>>,
    deadline: Option<Instant>,
    attempt_timeout: Option<Duration>,
}

impl Clock {
    fn start(client: &Inner, draft: &Draft) -> Result<Self> {
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
            attempt_timeout,
        })
    }

    /// Sends the request once.
    async fn attempt(
        &self,
        client: &Inner,
        mut request: http::Request<Bytes>,
    ) -> Result<http::Response<Bytes>, TransportError> {
        let left = self.attempt_time();
        if left.is_some_and(|left| left.is_zero()) {
            return Err(TransportError::timeout_before_sending());
        }
        let until = left.zip(self.timer.as_ref());
        let until = until.and_then(|(left, timer)| timer.now().checked_add(left));
        let limits = SendLimits::new(client.max_response_bytes, until);
        request.extensions_mut().insert(limits);
        let authorization = client.authorization.clone();
        request.headers_mut().insert(AUTHORIZATION, authorization);
        let sending = client.transport.send(request);
        let answer = match left.zip(self.timer.as_ref()) {
            None => sending.await?,
            Some((left, timer)) => unless(timer.sleep(left), sending)
                .await
                .unwrap_or_else(|| Err(TransportError::timeout()))?,
        };
        // A transport of the user's own may not know the limit.
        if answer.body().len() as u64 > client.max_response_bytes {
            return Err(TransportError::too_large(client.max_response_bytes));
        }
        Ok(answer)
    }

    /// Waits for the next attempt; `false` if there is to be none.
    async fn wait(
        &self,
        policy: RetryPolicy,
        kind: OperationKind,
        attempts: u32,
        error: &Error,
    ) -> bool {
        let (Some(timer), Some(delay)) = (&self.timer, policy.next_delay(kind, attempts, error))
        else {
            return false;
        };
        // An attempt that could only time out says less than the error at hand.
        if self.time_left().is_some_and(|left| left <= delay) {
            return false;
        }
        timer.sleep(delay).await;
        true
    }

    fn time_left(&self) -> Option<Duration> {
        let timer = self.timer.as_ref()?;
        Some(self.deadline?.saturating_duration_since(timer.now()))
    }

    fn attempt_time(&self) -> Option<Duration> {
        match (self.time_left(), self.attempt_timeout) {
            (Some(left), Some(timeout)) => Some(left.min(timeout)),
            (left, timeout) => left.or(timeout),
        }
    }
}

#[cfg(test)]
#[cfg(all(feature = "testing", feature = "tokio"))]
mod tests;
