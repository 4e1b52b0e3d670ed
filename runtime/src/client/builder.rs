//! [`ClientBuilder`].

use std::{fmt, sync::Arc, time::Duration};

use http::HeaderValue;

use super::{
    Client, Credentials, Timeout, base::Base, creates::Creates, limiter::Limiter, pool::Pool,
};
use crate::{
    Result, RetryPolicy, Timer, Transport, error::ConfigError, send::execute::retry::Budget,
};

const DEFAULT_TIMEOUT: Duration = Duration::from_secs(60);
const DEFAULT_TOKEN_TIMEOUT: Duration = Duration::from_secs(5);
const DEFAULT_RETRY_BUDGET: u32 = 50;
const DEFAULT_MAX_RESPONSE_BYTES: u64 = 32 * 1024 * 1024;
const USER_AGENT: &str = concat!("twilio-runtime/", env!("CARGO_PKG_VERSION"));

/// Builds a [`Client`]; made by [`Client::builder`] or [`ClientBuilder::from_env`].
///
/// ```no_run
/// use std::time::Duration;
/// use twilio_runtime::{Client, Credentials, RetryPolicy};
///
/// # let secret = String::new();
/// let key = "SK0123456789abcdef0123456789abcdef";
/// let client = Client::builder(Credentials::api_key("AC0123456789abcdef0123456789abcdef", key, secret))
///     .edge("sydney")
///     .region("au1")
///     .timeout(Duration::from_secs(20))
///     .retry(RetryPolicy::default().max_attempts(6))
///     .max_in_flight(50)
///     .user_agent("parcels/1.4")
///     .build()?;
/// # Ok::<(), twilio_runtime::Error>(())
/// ```
#[must_use = "a builder does nothing until `.build()`"]
pub struct ClientBuilder {
    credentials: Credentials,
    region: Option<String>,
    edge: Option<String>,
    base_url: Option<String>,
    allow_http: bool,
    transport: Option<Arc<dyn Transport>>,
    timer: Option<Arc<dyn Timer>>,
    timeout: Option<Duration>,
    attempt_timeout: Option<Duration>,
    retry: RetryPolicy,
    retry_budget: u32,
    token_timeout: Duration,
    max_in_flight: Option<usize>,
    max_response_bytes: u64,
    user_agent: Option<String>,
}

impl ClientBuilder {
    pub(super) fn new(credentials: Credentials) -> Self {
        Self {
            credentials,
            region: None,
            edge: None,
            base_url: None,
            allow_http: false,
            transport: None,
            timer: None,
            timeout: None,
            attempt_timeout: None,
            retry: RetryPolicy::default(),
            retry_budget: DEFAULT_RETRY_BUDGET,
            token_timeout: DEFAULT_TOKEN_TIMEOUT,
            max_in_flight: None,
            max_response_bytes: DEFAULT_MAX_RESPONSE_BYTES,
            user_agent: None,
        }
    }

    /// The region whose data is used, such as `au1`. Default: `us1`.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// The edge through which requests enter, such as `sydney`. Default: the nearest.
    pub fn edge(mut self, edge: impl Into<String>) -> Self {
        self.edge = Some(edge.into());
        self
    }

    /// The URL that all paths are appended to, instead of Twilio's hosts, edge and region.
    /// `{product}` in it is replaced by the product's host label.
    ///
    /// Must be `https`, or `http` to a loopback address.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Allows a base URL with `http` to any host. Credentials are then sent unencrypted.
    pub fn allow_http(mut self) -> Self {
        self.allow_http = true;
        self
    }

    /// The transport. Default: `ReqwestTransport` with the feature `reqwest`, else
    /// `HyperTransport` with the feature `hyper`. Without both features a transport is
    /// required.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// The timer for timeouts and retries. Default: `TokioTimer`, with the feature `tokio`.
    /// Without a timer a call is one attempt and has no timeout.
    pub fn timer(mut self, timer: impl Timer) -> Self {
        self.timer = Some(Arc::new(timer));
        self
    }

    /// The timeout of a call, including all its attempts; for a list, of each page. Default:
    /// 60 seconds, if there is a timer.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// The timeout of one attempt. Default: for a fetch, list or delete that may be retried,
    /// a third of the call's timeout, but at least 20 seconds; for a create or update, the
    /// call's timeout.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = Some(timeout);
        self
    }

    /// When and how often a call is retried.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// The retry budget: how many retries all calls of this client may use together. Ten
    /// successful calls add one retry. Default: 50. It limits the load on a server that is
    /// already failing.
    pub fn retry_budget(mut self, retries: u32) -> Self {
        self.retry_budget = retries;
        self
    }

    /// The maximum number of requests in flight; 0 counts as 1. Default: no limit.
    ///
    /// Further requests wait in order. Waiting counts for the call's
    /// [`timeout`](Self::timeout), but not for the attempt's. A call whose remaining time is
    /// shorter than the recent latency stops waiting: it ends with a timeout and was not
    /// sent, so that under overload the other calls are still served.
    #[doc(alias = "concurrency")]
    pub fn max_in_flight(mut self, requests: usize) -> Self {
        self.max_in_flight = Some(requests);
        self
    }

    /// The timeout of the request for an access token, with [`Credentials::oauth`]. All
    /// calls wait for the same token, each within its own timeout; after this time a new
    /// request is sent. Default: 5 seconds.
    pub fn token_timeout(mut self, timeout: Duration) -> Self {
        self.token_timeout = timeout;
        self
    }

    /// The maximum size of a response body in bytes, decompressed. Default: 32 MiB.
    pub fn max_response_bytes(mut self, limit: u64) -> Self {
        self.max_response_bytes = limit;
        self
    }

    /// Text before this library's name in the `User-Agent` header.
    pub fn user_agent(mut self, product: impl Into<String>) -> Self {
        self.user_agent = Some(product.into());
        self
    }

    /// Checks the settings and builds the client.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`](crate::ErrorKind::Config): wrong credentials, labels or base URL,
    /// a timeout without a timer, or no transport.
    pub fn build(self) -> Result<Client> {
        self.check_timer()?;
        let has_own_time = self.timer.is_some();
        let timer = self.timer.or_else(default_timer);
        let transport = match self.transport {
            Some(transport) => transport,
            None => default_transport()?,
        };
        let base = match &self.base_url {
            Some(url) => Base::replaced(url, self.allow_http)?,
            None => Base::twilio(self.region, self.edge)?,
        };
        let account = self.credentials.account_sid()?;
        let pool = Pool {
            base,
            transport_keeps_time: !has_own_time && transport.keeps_deadlines(),
            transport,
            timeout: default_timeout(self.timeout, timer.is_some()),
            timer,
            attempt_timeout: self.attempt_timeout,
            retry: self.retry,
            budget: Budget::new(self.retry_budget),
            token_timeout: self.token_timeout,
            limiter: Limiter::new(self.max_in_flight),
            creates: Creates::default(),
            max_response_bytes: self.max_response_bytes,
            user_agent: user_agent(self.user_agent.as_deref())?,
        };
        Ok(Client {
            account,
            auth: Arc::new(self.credentials.into_auth(&pool)?),
            pool: Arc::new(pool),
        })
    }

    /// Whether all settings that need a timer have one.
    fn check_timer(&self) -> Result<(), ConfigError> {
        let asked = [
            ("a timeout", self.timeout.is_some()),
            ("an attempt timeout", self.attempt_timeout.is_some()),
        ];
        let has_timer = self.timer.is_some() || default_timer().is_some();
        match asked.into_iter().find(|(_, is_asked)| *is_asked) {
            Some((what, _)) if !has_timer => Err(ConfigError::new(format!(
                "{what} needs a timer: enable the feature `tokio`, or set one with `.timer()`"
            ))),
            _ => Ok(()),
        }
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("credentials", &self.credentials)
            .field("region", &self.region)
            .field("edge", &self.edge)
            // Not yet checked: it may contain a password.
            .field("has_base_url", &self.base_url.is_some())
            .finish_non_exhaustive()
    }
}

fn default_timeout(asked: Option<Duration>, has_timer: bool) -> Option<Timeout> {
    let explicit = asked.is_some();
    let after = asked.or(has_timer.then_some(DEFAULT_TIMEOUT))?;
    Some(Timeout { after, explicit })
}

fn user_agent(product: Option<&str>) -> Result<HeaderValue, ConfigError> {
    let Some(product) = product else {
        return Ok(HeaderValue::from_static(USER_AGENT));
    };
    HeaderValue::try_from(format!("{product} {USER_AGENT}")).map_err(|error| {
        ConfigError::with_source("the user agent is not a valid header value", error)
    })
}

#[cfg(feature = "tokio")]
#[allow(
    clippy::unnecessary_wraps,
    reason = "`None` without the feature `tokio`"
)]
fn default_timer() -> Option<Arc<dyn Timer>> {
    Some(Arc::new(crate::TokioTimer))
}

#[cfg(not(feature = "tokio"))]
fn default_timer() -> Option<Arc<dyn Timer>> {
    None
}

#[cfg(feature = "reqwest")]
fn default_transport() -> Result<Arc<dyn Transport>, ConfigError> {
    Ok(Arc::new(crate::ReqwestTransport::new()?))
}

#[cfg(all(feature = "hyper", not(feature = "reqwest")))]
fn default_transport() -> Result<Arc<dyn Transport>, ConfigError> {
    Ok(Arc::new(crate::HyperTransport::new()?))
}

#[cfg(not(any(feature = "reqwest", feature = "hyper")))]
fn default_transport() -> Result<Arc<dyn Transport>, ConfigError> {
    Err(ConfigError::new(
        "no transport: enable the feature `reqwest` or `hyper`, or set one with `.transport()`",
    ))
}
