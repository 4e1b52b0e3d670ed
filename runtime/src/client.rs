//! [`Client`]: who calls, over what, and under which rules.

use std::{fmt, sync::Arc};

pub(crate) use self::base::LinkPolicy;
#[cfg(any(feature = "reqwest", feature = "hyper"))]
pub(crate) use self::base::is_loopback;
use self::{auth::Auth, pool::Pool};
pub use self::{builder::ClientBuilder, credentials::Credentials};
pub(crate) use self::{creates::InFlight, pool::Timeout};
use crate::{Account, Result, Sid};

mod auth;
mod base;
mod builder;
mod creates;
mod credentials;
mod env;
mod limiter;
mod oauth;
mod pool;

/// Who calls, over what, and under which rules.
///
/// Cheap to clone; all clones share the transport's connections. Not generic, so that
/// it goes wherever an application keeps its state.
#[derive(Clone)]
#[doc(alias = "RestClient")]
#[doc(alias = "twilio")]
pub struct Client {
    pub(crate) account: Sid<Account>,
    pub(crate) auth: Arc<Auth>,
    pub(crate) pool: Arc<Pool>,
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
        self.account
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Destructured, so that a new field (a secret?) must be decided on.
        let Self {
            account,
            auth: _,
            pool,
        } = self;
        let Pool {
            base,
            transport: _,
            transport_keeps_time: _,
            timer: _,
            timeout,
            attempt_timeout,
            token_timeout: _,
            retry,
            budget,
            limiter,
            creates: _,
            max_response_bytes,
            user_agent,
        } = &**pool;
        f.debug_struct("Client")
            .field("account", account)
            .field("base", base)
            .field("timeout", &timeout.map(|timeout| timeout.after))
            .field("attempt_timeout", attempt_timeout)
            .field("retry", retry)
            .field("budget", budget)
            .field("limiter", limiter)
            .field("max_response_bytes", max_response_bytes)
            .field("user_agent", user_agent)
            .finish_non_exhaustive()
    }
}
