//! [`Until`]: fetches a record until it meets a condition.

use std::{
    fmt,
    pin::Pin,
    task::{Context, Poll},
    time::Duration,
};

use super::{Call, Fetch};
use crate::{
    BoxFuture, Error, Response, Result, TransportError,
    error::ConfigError,
    send::{
        execute::{CallTime, Sent, execute_within},
        wire::{decoder::Decode, request_builder::RequestBuilder},
    },
};

const FIRST_WAIT: Duration = Duration::from_millis(500);
const LONGEST_WAIT: Duration = Duration::from_secs(10);

impl<T, R> Call<T, Fetch<R>>
where
    T: Send + Sync + 'static,
{
    /// Fetches the record repeatedly until `is_done` returns `true`, within the call's
    /// [`timeout`](Self::timeout). Must be the last in the chain.
    ///
    /// The waits between the fetches start at half a second and double up to ten seconds;
    /// see [`Until::waits`]. Each fetch is retried like any other. After the timeout,
    /// [`Error::take_partial::<T>`](crate::Error::take_partial) returns the last record.
    ///
    /// ```no_run
    /// # #[cfg(feature = "derive")] mod example {
    /// # use std::time::Duration;
    /// # use twilio_runtime::{Client, Result, Sid, TwilioResource};
    /// #[derive(serde::Deserialize, TwilioResource)]
    /// #[twilio_resource(path = "/v1/Exports", fetch)]
    /// struct Export {
    ///     sid: Sid<Export>,
    ///     is_complete: bool,
    /// }
    ///
    /// async fn completed(client: &Client, export: &Export) -> Result<Export> {
    ///     Export::fetch(client, export)
    ///         .timeout(Duration::from_secs(600))
    ///         .until(|export| export.is_complete)
    ///         .await
    /// }
    /// # }
    /// ```
    pub fn until(self, is_done: impl Fn(&T) -> bool + Send + 'static) -> Until<T> {
        let decode = self.decode;
        Until {
            state: State::Built(Box::new(Plan {
                request: self.exchange.into_request(),
                decode,
                is_done: Box::new(is_done),
                first_wait: FIRST_WAIT,
                longest_wait: LONGEST_WAIT,
            })),
        }
    }
}

/// Fetches a record until it meets a condition; made by [`Call::until`]. `.await` starts it.
#[must_use = "nothing is fetched until this is awaited"]
pub struct Until<T> {
    state: State<T>,
}

enum State<T> {
    Built(Box<Plan<T>>),
    Sent(BoxFuture<'static, Result<Response<T>>>),
    Ended,
}

struct Plan<T> {
    request: Result<RequestBuilder>,
    decode: Decode<T>,
    is_done: Box<dyn Fn(&T) -> bool + Send>,
    first_wait: Duration,
    longest_wait: Duration,
}

impl<T: Send + Sync + 'static> Until<T> {
    /// The wait after the first fetch, and the longest wait that it is doubled to.
    /// Default: half a second and ten seconds.
    pub fn waits(mut self, first: Duration, longest: Duration) -> Self {
        if let State::Built(plan) = &mut self.state {
            plan.first_wait = first;
            plan.longest_wait = longest;
        }
        self
    }

    /// Fetches, and returns the last response: status, headers and decoded body.
    /// [`Response::attempts`] counts the requests of all fetches.
    ///
    /// # Errors
    ///
    /// The same as `.await`.
    pub async fn response(mut self) -> Result<Response<T>> {
        std::future::poll_fn(|context| self.poll_response(context)).await
    }

    /// Waits on this thread; see [`Call::wait`].
    ///
    /// # Errors
    ///
    /// The same as `.await`; and an error inside an async runtime.
    #[cfg(feature = "blocking")]
    pub fn wait(self) -> Result<T> {
        crate::calls::blocking::wait(self)
    }

    fn poll_response(&mut self, context: &mut Context<'_>) -> Poll<Result<Response<T>>> {
        if let State::Built(_) = &self.state
            && let State::Built(plan) = std::mem::replace(&mut self.state, State::Ended)
        {
            self.state = State::Sent(Box::pin(plan.run()));
        }
        let State::Sent(future) = &mut self.state else {
            return Poll::Pending;
        };
        let polled = future.as_mut().poll(context);
        if polled.is_ready() {
            self.state = State::Ended;
        }
        polled
    }
}

impl<T: Send + Sync + 'static> Plan<T> {
    async fn run(self: Box<Self>) -> Result<Response<T>> {
        let Self {
            request,
            decode,
            is_done,
            first_wait,
            longest_wait,
        } = *self;
        let request = request?;
        let time = CallTime::start(&request).map_err(|error| error.in_call(request.route))?;
        let (mut sent, mut last, mut wait) = (Sent::default(), None, first_wait);
        loop {
            let fetched = execute_within(&request, &time, &mut sent).await;
            let response = match fetched.and_then(|raw| Response::decode(raw, decode)) {
                Ok(response) if is_done(response.body()) => return Ok(response),
                Ok(response) => response,
                Err(error) => return Err(error.with_partial(last.into_iter().collect(), vec![])),
            };
            let body = response.into_body();
            if !time.deadline().allows_wait(wait) {
                let error = out_of_time(&time).in_call(request.route);
                let error = error.with_attempts(sent.count);
                return Err(error.with_partial(vec![body], vec![]));
            }
            last = Some(body);
            time.deadline().wait(wait).await;
            wait = wait.saturating_mul(2).min(longest_wait.max(first_wait));
        }
    }
}

fn out_of_time(time: &CallTime<'_>) -> Error {
    if time.deadline().now().is_none() {
        return ConfigError::new(
            "fetching again needs a running timer: enter a Tokio runtime, or set one with \
             `.timer()`",
        )
        .into();
    }
    TransportError::timeout_before_done().into()
}

impl<T: Send + Sync + 'static> Future for Until<T> {
    type Output = Result<T>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let response = self.poll_response(context);
        response.map(|response| response.map(Response::into_body))
    }
}

impl<T> fmt::Debug for Until<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Until").finish_non_exhaustive()
    }
}
