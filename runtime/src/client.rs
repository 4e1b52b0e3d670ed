//! [`Client`]: who calls, over what, and under which rules.

use std::{fmt, sync::Arc, time::Duration};

use http::HeaderValue;

#[cfg(any(feature = "reqwest", feature = "hyper"))]
pub(crate) use self::base::is_loopback;
use self::{auth::Auth, base::Base, gate::Gate};
pub use self::{builder::ClientBuilder, credentials::Credentials};
use crate::{Account, Result, RetryPolicy, Sid, Timer, Transport, retry::Budget};

mod auth;
mod base;
mod builder;
mod credentials;
mod env;
mod gate;

/// Who calls, over what, and under which rules.
///
/// Cheap to clone; all clones share the transport's connections. Not generic, so that
/// it goes wherever an application keeps its state.
#[derive(Clone)]
pub struct Client {
    pub(crate) inner: Arc<Inner>,
}

pub(crate) struct Inner {
    pub(crate) account: Sid<Account>,
    pub(crate) auth: Auth,
    pub(crate) base: Base,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) timer: Option<Arc<dyn Timer>>,
    pub(crate) timeout: Option<Timeout>,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) retry: RetryPolicy,
    pub(crate) budget: Budget,
    pub(crate) gate: Gate,
    pub(crate) max_response_bytes: u64,
    pub(crate) user_agent: HeaderValue,
}

/// How long a call may take.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Timeout {
    pub(crate) after: Duration,
    /// Whether somebody asked for it: then not being able to keep it is an error.
    pub(crate) explicit: bool,
}

impl Client {
    /// A client from the environment.
    ///
    /// | variable | |
    /// |---|---|
    /// | `TWILIO_ACCOUNT_SID` | required |
    /// | `TWILIO_AUTH_TOKEN` | required, unless there is an API key |
    /// | `TWILIO_API_KEY`, `TWILIO_API_SECRET` | an API key, preferred where both are there |
    /// | `TWILIO_REGION`, `TWILIO_EDGE` | where requests go, such as `au1` and `sydney` |
    ///
    /// ```no_run
    /// let client = twilio_runtime::Client::from_env()?;
    /// # Ok::<(), twilio_runtime::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`](crate::ErrorKind::Config), naming the variable that is missing or
    /// wrong.
    pub fn from_env() -> Result<Self> {
        ClientBuilder::from_env()?.build()
    }

    /// A builder of a client with these credentials.
    pub fn builder(credentials: Credentials) -> ClientBuilder {
        ClientBuilder::new(credentials)
    }

    /// The account that the calls are made for.
    pub fn account_sid(&self) -> Sid<Account> {
        self.inner.account
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Destructured, so that a new field (a secret?) must be decided on.
        let Inner {
            account,
            auth: _,
            base,
            transport: _,
            timer: _,
            timeout,
            attempt_timeout,
            retry,
            budget,
            gate,
            max_response_bytes,
            user_agent,
        } = &*self.inner;
        f.debug_struct("Client")
            .field("account", account)
            .field("base", base)
            .field("timeout", &timeout.map(|timeout| timeout.after))
            .field("attempt_timeout", attempt_timeout)
            .field("retry", retry)
            .field("budget", budget)
            .field("gate", gate)
            .field("max_response_bytes", max_response_bytes)
            .field("user_agent", user_agent)
            .finish_non_exhaustive()
    }
}
