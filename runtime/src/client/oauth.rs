//! [`OAuth`]: one access token for all calls of a client.

use std::{
    fmt,
    panic::AssertUnwindSafe,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use futures_util::future::{FutureExt, Shared};
use http::HeaderValue;

pub(super) use self::endpoint::Endpoint;
use crate::{
    BoxFuture, Error, Result, TransportError,
    error::ConfigError,
    send::execute::{
        background::{Background, Stopped},
        deadline::Deadline,
    },
};

mod endpoint;

/// A token is replaced this long before it expires, or after half of its lifetime.
const MARGIN: Duration = Duration::from_secs(60);

/// How often a call restarts a refresh whose runtime has shut down.
const MAX_RESTARTS: u32 = 3;

/// The tokens of a client. At most one is fetched at a time, by a refresh that all calls
/// share. A call that ends does not cancel the refresh.
pub(crate) struct OAuth {
    endpoint: Arc<Endpoint>,
    /// The timeout of a refresh.
    timeout: Duration,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    token: Option<Token>,
    refresh: Option<Refresh>,
    refreshes: u64,
}

#[derive(Clone)]
pub(super) struct Token {
    header: HeaderValue,
    /// `None` without a timer: the token is used until it is refused.
    good_until: Option<Instant>,
}

/// A token that is being fetched.
#[derive(Clone)]
struct Refresh {
    id: u64,
    /// When it is overdue. Every waiting call checks this itself: the task that drives the
    /// refresh may be blocked.
    until: Option<Instant>,
    outcome: Shared<BoxFuture<'static, Result<Token, Failure>>>,
}

/// Why there is no token.
#[derive(Clone)]
pub(super) enum Failure {
    /// The task of the refresh has ended without a result.
    Stopped,
    /// The refresh has taken too long.
    Overdue,
    /// A failure of the endpoint that may be temporary.
    Passing(SharedError),
    /// The client was refused, or the response contains no token.
    Final(SharedError),
}

/// One error for all waiting calls.
#[derive(Clone, Debug)]
pub(super) struct SharedError(Arc<Error>);

impl OAuth {
    pub(super) fn new(endpoint: Endpoint, timeout: Duration) -> Self {
        Self {
            endpoint: Arc::new(endpoint),
            timeout,
            state: Mutex::default(),
        }
    }

    /// The header of a valid token.
    pub(super) async fn header(&self, deadline: Deadline<'_>) -> Result<HeaderValue> {
        match self.token_or_refresh(deadline.now()) {
            Ok(header) => Ok(header),
            // Boxed: few calls wait, and this makes the future of every call smaller.
            Err(refresh) => Box::pin(self.wait(refresh, deadline)).await,
        }
    }

    async fn wait(&self, mut refresh: Refresh, deadline: Deadline<'_>) -> Result<HeaderValue> {
        let mut restarts = 0;
        loop {
            let overdue = deadline.or_earlier(refresh.until);
            let outcome = match overdue.race(refresh.outcome).await {
                Some(outcome) => outcome,
                // The call has timed out; the refresh continues.
                None if deadline.is_past() => {
                    return Err(TransportError::timeout_before_sending().into());
                }
                None => Err(Failure::Overdue),
            };
            self.settle(refresh.id, &outcome);
            match outcome {
                Ok(token) => return Ok(token.header),
                // A call without a timeout does not wait forever.
                Err(Failure::Overdue) if deadline.at().is_some() => {}
                Err(Failure::Stopped) if restarts < MAX_RESTARTS => restarts += 1,
                Err(failure) => return Err(failure.into()),
            }
            refresh = match self.token_or_refresh(deadline.now()) {
                Ok(header) => return Ok(header),
                Err(refresh) => refresh,
            };
        }
    }

    /// Drops a refused token, unless it was replaced already.
    pub(super) fn forget(&self, refused: &HeaderValue) {
        let mut state = self.state();
        if state
            .token
            .as_ref()
            .is_some_and(|token| token.header == *refused)
        {
            state.token = None;
        }
    }

    /// The header of the current token, or the refresh to wait for.
    fn token_or_refresh(&self, now: Option<Instant>) -> Result<HeaderValue, Refresh> {
        let is_before = |until: Option<Instant>| until.zip(now).is_none_or(|(u, now)| now < u);
        let mut state = self.state();
        if let Some(token) = &state.token
            && is_before(token.good_until)
        {
            return Ok(token.header.clone());
        }
        if let Some(refresh) = &state.refresh
            && is_before(refresh.until)
        {
            return Err(refresh.clone());
        }
        state.refreshes += 1;
        let refresh = self.refresh(state.refreshes, now);
        state.refresh = Some(refresh.clone());
        Err(refresh)
    }

    fn refresh(&self, id: u64, now: Option<Instant>) -> Refresh {
        let fetching = Arc::clone(&self.endpoint).fetch(self.timeout);
        // A panic of a transport must not spread to all waiting calls.
        let fetching = AssertUnwindSafe(fetching).catch_unwind();
        let background = Background::start(fetching.boxed());
        let outcome = background.map(|outcome| match outcome {
            Ok(Ok(outcome)) => outcome,
            Ok(Err(_)) => Err(Failure::Passing(SharedError::new(panicked()))),
            Err(Stopped) => Err(Failure::Stopped),
        });
        Refresh {
            id,
            until: now.and_then(|now| now.checked_add(self.timeout)),
            outcome: outcome.boxed().shared(),
        }
    }

    /// Stores the token, and removes the refresh, which has ended.
    fn settle(&self, id: u64, outcome: &Result<Token, Failure>) {
        let mut state = self.state();
        if state
            .refresh
            .as_ref()
            .is_none_or(|refresh| refresh.id != id)
        {
            return;
        }
        state.refresh = None;
        if let Ok(token) = outcome {
            state.token = Some(token.clone());
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // A panic cannot leave it inconsistent.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Token {
    /// A token granted now, with this lifetime.
    fn new(header: HeaderValue, now: Option<Instant>, life: Duration) -> Self {
        let used = life.saturating_sub(MARGIN).max(life / 2);
        Self {
            header,
            good_until: now.and_then(|now| now.checked_add(used)),
        }
    }
}

fn panicked() -> TransportError {
    TransportError::not_sent("the transport panicked")
}

impl From<Failure> for Error {
    /// Without a token nothing was sent. A failure that may be temporary is retried; a refused
    /// client is not.
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Stopped | Failure::Overdue => {
                TransportError::not_sent("no access token was received in time").into()
            }
            Failure::Passing(error) => TransportError::not_sent(error).into(),
            Failure::Final(error) => {
                ConfigError::with_source("no access token was granted", error).into()
            }
        }
    }
}

impl SharedError {
    fn new(error: impl Into<Error>) -> Self {
        Self(Arc::new(error.into()))
    }
}

impl fmt::Display for SharedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for SharedError {}

#[cfg(test)]
#[cfg(all(feature = "testing", feature = "tokio"))]
mod tests;
