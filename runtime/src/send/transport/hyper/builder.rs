use std::time::Duration;

use hyper_util::client::proxy::matcher::Matcher;
use rustls::ClientConfig;

use super::{HyperTransport, connect::Connector};
use crate::{error::ConfigError, send::transport::tls};

/// A server that is not reached in this time has certainly not received the request. Without
/// this limit, connecting could use up the call's timeout, and it would be unknown whether
/// the request was sent.
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
/// # Ok::<(), twilio_runtime::error::ConfigError>(())
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

    /// Offers HTTP/2 to servers, in addition to HTTP/1.1. Default: HTTP/1.1 only.
    ///
    /// All calls to one host then share a connection. If such a connection refuses a request,
    /// the transport does not send it again, because the server may have received it.
    #[cfg(feature = "http2")]
    pub fn http2(mut self) -> Self {
        self.http2 = true;
        self
    }

    /// The timeout of connecting, including name resolution and TLS. Default: 10 seconds. A
    /// call that fails with this timeout was certainly not sent.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// How long a connection is kept without a request. Default: 90 seconds.
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.idle_timeout = timeout;
        self
    }

    /// The maximum number of idle connections per host. Default: no limit.
    pub fn max_idle_connections(mut self, connections: usize) -> Self {
        self.max_idle_connections = connections;
        self
    }

    /// Ignores the proxies in the environment.
    pub fn no_proxy(mut self) -> Self {
        self.use_proxies = false;
        self
    }

    /// Builds the transport.
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
