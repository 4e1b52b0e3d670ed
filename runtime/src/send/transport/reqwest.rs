//! [`ReqwestTransport`]: HTTPS by reqwest.

use std::{sync::Arc, time::Duration};

use bytes::Bytes;

use self::origins::Origins;
use super::{
    BoxFuture, SendLimits, Transport, collected::Collected, pause::Pause, ready::Ready, tls,
};
use crate::{TransportError, error::ConfigError};

mod origins;

/// A server that is not reached in this time has certainly not received the request. Without
/// this limit, connecting could use up the call's timeout, and it would be unknown whether
/// the request was sent.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// HTTPS by `reqwest`, with the operating system's certificates.
///
/// Needs a Tokio runtime with I/O and time; without one, a call returns an error.
/// Connections are kept and shared by all clones. Each runs on the runtime that opened it, so
/// a blocked runtime also blocks calls of other runtimes over its connections.
///
/// The timeout of connecting, including TLS, is 10 seconds. The proxies of the system and
/// the environment (`HTTPS_PROXY` and so on) are used, but never to reach this machine.
#[derive(Clone, Debug)]
pub struct ReqwestTransport {
    client: ::reqwest::Client,
    /// For this machine: a proxy would receive unencrypted credentials.
    local: ::reqwest::Client,
    shared: Arc<Shared>,
}

#[derive(Debug, Default)]
struct Shared {
    origins: Origins,
    pause: Pause,
    ready: Ready,
}

impl ReqwestTransport {
    /// A transport with its own connections, over HTTP/1.1.
    ///
    /// # Errors
    ///
    /// [`ConfigError`] if the system's certificates cannot be read.
    pub fn new() -> Result<Self, ConfigError> {
        let mut tls = tls::client_config()?;
        tls.alpn_protocols = vec![b"http/1.1".to_vec()];
        let builder = || {
            ::reqwest::Client::builder()
                .tls_backend_preconfigured(tls.clone())
                .redirect(::reqwest::redirect::Policy::none())
                .connect_timeout(CONNECT_TIMEOUT)
                // Another crate of the application may enable reqwest's HTTP/2, and over
                // HTTP/2 reqwest sends a request again when the server refuses it.
                .http1_only()
                .retry(::reqwest::retry::never())
        };
        let build = |builder: ::reqwest::ClientBuilder| {
            let client = builder.build();
            client
                .map_err(|error| ConfigError::with_source("the HTTP client cannot be built", error))
        };
        Ok(Self::of(build(builder())?, build(builder().no_proxy())?))
    }

    /// A transport over an existing client.
    ///
    /// Two of reqwest's defaults must be turned off:
    ///
    /// - **Redirects.** They are responses like any other, and must not be followed with
    ///   credentials: `.redirect(Policy::none())`.
    /// - **Retries.** Over HTTP/2 reqwest sends a request again, even a `POST`, when the
    ///   server refuses its stream or closes the connection. A server that had started to
    ///   process it would then process it twice: `.retry(never())`.
    ///
    /// Also set a connect timeout: if a call times out while it connects, it is unknown whether
    /// it was sent.
    ///
    /// ```
    /// use std::time::Duration;
    /// use twilio_runtime::ReqwestTransport;
    ///
    /// # fn client(builder: reqwest::ClientBuilder) -> reqwest::Result<ReqwestTransport> {
    /// let client = builder
    ///     .redirect(reqwest::redirect::Policy::none())
    ///     .retry(reqwest::retry::never())
    ///     .connect_timeout(Duration::from_secs(10))
    ///     .build()?;
    /// Ok(ReqwestTransport::from_client(client))
    /// # }
    /// ```
    pub fn from_client(client: ::reqwest::Client) -> Self {
        Self::of(client.clone(), client)
    }

    fn of(client: ::reqwest::Client, local: ::reqwest::Client) -> Self {
        Self {
            client,
            local,
            shared: Arc::default(),
        }
    }
}

impl Transport for ReqwestTransport {
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
        Box::pin(async move {
            self.shared.ready.check()?;
            self.shared.pause.end().await;
            // Passed on before the first await, so that the future is small.
            let pending = self.begin(request)?;
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
    pending: impl Future<Output = ::reqwest::Result<::reqwest::Response>>,
    limit: u64,
) -> Result<http::Response<Bytes>, TransportError> {
    let mut response = pending.await.map_err(classify)?;
    let expected = response.content_length();
    if expected.is_some_and(|length| length > limit) {
        return Err(TransportError::too_large(limit));
    }
    let mut body = Collected::new(limit, expected);
    while let Some(piece) = response.chunk().await.map_err(classify)? {
        body.push(piece)?;
    }
    let mut received = http::Response::new(body.finish());
    *received.status_mut() = response.status();
    *received.headers_mut() = std::mem::take(response.headers_mut());
    Ok(received)
}

impl ReqwestTransport {
    /// Passes the request to reqwest, which sends it when the future is polled.
    fn begin(
        &self,
        request: http::Request<Bytes>,
    ) -> Result<impl Future<Output = ::reqwest::Result<::reqwest::Response>> + use<>, TransportError>
    {
        let (parts, body) = request.into_parts();
        let (url, is_local) = self
            .shared
            .origins
            .url(&parts.uri)
            .map_err(TransportError::not_sent)?;
        let mut request = ::reqwest::Request::new(parts.method, url);
        *request.headers_mut() = parts.headers;
        *request.body_mut() = Some(body.into());
        let client = if is_local { &self.local } else { &self.client };
        Ok(client.execute(request))
    }
}

fn classify(error: ::reqwest::Error) -> TransportError {
    // reqwest's message contains the URL, and a path may contain personal data.
    let error = error.without_url();
    if error.is_connect() || error.is_builder() {
        TransportError::not_sent(error)
    } else if error.is_timeout() {
        TransportError::timeout()
    } else {
        TransportError::unknown(error)
    }
}
