use std::time::Duration;

use hyper_util::client::proxy::matcher::Matcher;
use rustls::ClientConfig;

use super::{HyperTransport, connect::Connector};
use crate::{error::ConfigError, send::transport::tls};

/// A server that is not reached in this time surely has not received the request.
/// Without a bound of its own, connecting would use up the call's time, and whether
/// anything was sent would be unknown.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
const IDLE_TIMEOUT: Duration = Duration::from_secs(90);

/// Settings of a [`HyperTransport`]; made by [`HyperTransport::builder`].
///
/// ```no_run
/// use std::time::Duration;
/// use twilio_runtime::HyperTransport;
///
/// let transport = HyperTransport::builder()
///     .connect_timeout(Duration::from_secs(3))
///     .idle_timeout(Duration::from_secs(30))
///     .build()?;
/// # Ok::<(), twilio_runtime::ConfigError>(())
/// ```
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `.build()`"]
pub struct HyperTransportBuilder {
    pub(super) http2: bool,
    connect_timeout: Duration,
    pub(super) idle_timeout: Duration,
    pub(super) max_idle_connections: usize,
    use_proxies: bool,
}

impl HyperTransportBuilder {
    pub(super) fn new() -> Self {
        Self {
            http2: false,
            connect_timeout: CONNECT_TIMEOUT,
            idle_timeout: IDLE_TIMEOUT,
            max_idle_connections: usize::MAX,
            use_proxies: true,
        }
    }

    /// Offers HTTP/2 to servers, beside HTTP/1.1. Default: HTTP/1.1 only.
    ///
    /// All calls to one host then share a connection. A request that such a connection
    /// refuses is not sent again by the transport: whether the server has seen it is
    /// only known by what the server says.
    #[cfg(feature = "http2")]
    pub fn http2(mut self) -> Self {
        self.http2 = true;
        self
    }

    /// How long connecting may take, name resolution and TLS included. Default: 10
    /// seconds. A call that ends by it was surely not sent.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// How long a connection is kept without a request. Default: 90 seconds.
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.idle_timeout = timeout;
        self
    }

    /// How many connections without a request are kept per host. Default: all.
    pub fn max_idle_connections(mut self, connections: usize) -> Self {
        self.max_idle_connections = connections;
        self
    }

    /// Ignores the proxies that the environment names.
    pub fn no_proxy(mut self) -> Self {
        self.use_proxies = false;
        self
    }

    /// Makes the transport.
    ///
    /// # Errors
    ///
    /// [`ConfigError`] if the system's certificates cannot be read.
    pub fn build(self) -> Result<HyperTransport, ConfigError> {
        Ok(self.build_with(tls::client_config()?))
    }

    pub(super) fn build_with(self, tls: ClientConfig) -> HyperTransport {
        let proxies = if self.use_proxies {
            Matcher::from_system()
        } else {
            Matcher::builder().build()
        };
        let connector = Connector::new(tls, proxies, self.http2, self.connect_timeout);
        HyperTransport::over(connector, &self)
    }
}
