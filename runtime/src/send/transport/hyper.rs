//! [`HyperTransport`]: HTTPS by hyper, without a larger client library.

use std::{error::Error, fmt, sync::Arc};

use bytes::Bytes;
use http_body_util::Full;
use hyper_util::{
    client::legacy,
    rt::{TokioExecutor, TokioTimer},
};

pub use self::builder::HyperTransportBuilder;
use self::connect::Connector;
use super::{BoxFuture, SendLimits, Transport, body, pause::Pause, ready::Ready};
use crate::{TransportError, error::ConfigError};

mod builder;
mod connect;

/// HTTPS by `hyper` and `rustls`, with the operating system's certificates.
///
/// Smaller than `ReqwestTransport`, with the same behavior. Needs a Tokio runtime with I/O
/// and time; without one, a call returns an error. Connections are kept and shared by all
/// clones. Each runs on the runtime that opened it, so a blocked runtime also blocks calls of
/// other runtimes over its connections.
///
/// If a kept connection turns out to be closed before the request is written, the request
/// is sent over another one (HTTP/1.1 only). Nothing else is sent twice.
///
/// Proxies in the environment (`HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY`) are
/// used with `CONNECT`, but never to reach this machine.
///
/// ```no_run
/// use twilio_runtime::{Client, Credentials, HyperTransport};
///
/// # let token = String::new();
/// let client = Client::builder(Credentials::account("AC0123456789abcdef0123456789abcdef", token))
///     .transport(HyperTransport::new()?)
///     .build()?;
/// # Ok::<(), twilio_runtime::Error>(())
/// ```
#[derive(Clone)]
pub struct HyperTransport {
    client: legacy::Client<Connector, Full<Bytes>>,
    shared: Arc<Shared>,
}

#[derive(Default)]
struct Shared {
    pause: Pause,
    ready: Ready,
}

impl HyperTransport {
    /// A transport with its own connections: HTTP/1.1, 10 seconds to connect.
    ///
    /// # Errors
    ///
    /// [`ConfigError`] if the system's certificates cannot be read.
    pub fn new() -> Result<Self, ConfigError> {
        Self::builder().build()
    }

    /// A builder, for other settings than those of [`new`](Self::new).
    pub fn builder() -> HyperTransportBuilder {
        HyperTransportBuilder::new()
    }

    fn over(connector: Connector, settings: &HyperTransportBuilder) -> Self {
        let client = legacy::Client::builder(TokioExecutor::new())
            .timer(TokioTimer::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(settings.idle_timeout)
            .pool_max_idle_per_host(settings.max_idle_connections)
            .retry_canceled_requests(!settings.http2)
            .build(connector);
        Self {
            client,
            shared: Arc::default(),
        }
    }

    /// Passes the request to hyper, which sends it when the future is polled.
    fn begin(
        &self,
        request: http::Request<Bytes>,
    ) -> Result<legacy::ResponseFuture, TransportError> {
        if request.uri().authority().is_none() {
            return Err(TransportError::not_sent("the URL has no host"));
        }
        Ok(self.client.request(request.map(Full::new)))
    }
}

impl fmt::Debug for HyperTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HyperTransport").finish_non_exhaustive()
    }
}

impl Transport for HyperTransport {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        let limits = SendLimits::of(&request);
        self.send_within(request, limits)
    }

    fn send_within(
        &self,
        request: http::Request<Bytes>,
        limits: SendLimits,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        // Passed on before the future is created, so that the future is small.
        let begun = self.begin(request);
        Box::pin(async move {
            self.shared.ready.check()?;
            let pending = begun?;
            self.shared.pause.end().await;
            let limit = limits.max_response_bytes;
            match limits.deadline {
                None => receive(pending, limit).await,
                Some(deadline) => tokio::time::timeout_at(deadline.into(), receive(pending, limit))
                    .await
                    .unwrap_or_else(|_| Err(TransportError::timeout())),
            }
        })
    }

    fn keeps_deadlines(&self) -> bool {
        true
    }
}

/// The response with its whole body.
async fn receive(
    pending: legacy::ResponseFuture,
    limit: u64,
) -> Result<http::Response<Bytes>, TransportError> {
    let (parts, incoming) = pending.await.map_err(classify)?.into_parts();
    let body = body::read(incoming, limit).await?;
    Ok(http::Response::from_parts(parts, body))
}

/// Whether the request certainly did not reach the server.
fn classify(error: legacy::Error) -> TransportError {
    // hyper's error for a request that was not written is "canceled".
    let source = error
        .source()
        .and_then(|source| source.downcast_ref::<::hyper::Error>());
    if error.is_connect() || source.is_some_and(::hyper::Error::is_canceled) {
        TransportError::not_sent(error)
    } else {
        TransportError::unknown(error)
    }
}
