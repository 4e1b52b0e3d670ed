use std::sync::Arc;

use bytes::{Bytes, BytesMut};
use rustls::ClientConfig;
use rustls_platform_verifier::BuilderVerifierExt;

use super::{BoxFuture, SendLimits, Transport};
use crate::{ConfigError, TransportError};

/// HTTPS by `reqwest`, with the operating system's certificates.
///
/// Needs a Tokio runtime; outside of one a call ends with an error. Connections are
/// kept and shared by all clones.
#[derive(Clone, Debug)]
pub struct ReqwestTransport {
    client: ::reqwest::Client,
}

impl ReqwestTransport {
    /// A transport of its own connections.
    ///
    /// # Errors
    ///
    /// [`ConfigError`] if the system's certificates cannot be read.
    pub fn new() -> Result<Self, ConfigError> {
        let tls = tls().map_err(|error| ConfigError::with_source("TLS is not available", error))?;
        let client = ::reqwest::Client::builder()
            .tls_backend_preconfigured(tls)
            .redirect(::reqwest::redirect::Policy::none())
            .build()
            .map_err(|error| ConfigError::with_source("no HTTP client can be made", error))?;
        Ok(Self { client })
    }

    /// A transport over a client that is there already. It must not follow redirects:
    /// they are answers like any other.
    pub fn from_client(client: ::reqwest::Client) -> Self {
        Self { client }
    }
}

fn tls() -> Result<ClientConfig, rustls::Error> {
    // Named, because a process may hold several providers and have no default one.
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_platform_verifier()?
        .with_no_client_auth();
    Ok(config)
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(async move {
            if tokio::runtime::Handle::try_current().is_err() {
                return Err(TransportError::not_sent(
                    "`ReqwestTransport` needs a Tokio runtime; use `.wait()` or another transport outside of one",
                ));
            }
            let limits = SendLimits::of(&request);
            let exchange = self.exchange(request, limits.max_response_bytes);
            match limits.deadline {
                None => exchange.await,
                Some(deadline) => tokio::time::timeout_at(deadline.into(), exchange)
                    .await
                    .unwrap_or_else(|_| Err(TransportError::timeout())),
            }
        })
    }
}

impl ReqwestTransport {
    async fn exchange(
        &self,
        request: http::Request<Bytes>,
        limit: u64,
    ) -> Result<http::Response<Bytes>, TransportError> {
        let request = ::reqwest::Request::try_from(request).map_err(TransportError::not_sent)?;
        let mut answer = self.client.execute(request).await.map_err(classify)?;
        if answer.content_length().is_some_and(|length| length > limit) {
            return Err(TransportError::too_large(limit));
        }
        let mut response = http::Response::new(Bytes::new());
        *response.status_mut() = answer.status();
        *response.headers_mut() = std::mem::take(answer.headers_mut());
        *response.body_mut() = read(answer, limit).await?;
        Ok(response)
    }
}

async fn read(mut answer: ::reqwest::Response, limit: u64) -> Result<Bytes, TransportError> {
    let mut body = BytesMut::new();
    while let Some(chunk) = answer.chunk().await.map_err(classify)? {
        if (body.len() + chunk.len()) as u64 > limit {
            return Err(TransportError::too_large(limit));
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body.freeze())
}

fn classify(error: ::reqwest::Error) -> TransportError {
    // The URL is in the message; what a path holds is nobody's business.
    let error = error.without_url();
    if error.is_connect() || error.is_builder() {
        TransportError::not_sent(error)
    } else if error.is_timeout() {
        TransportError::timeout()
    } else {
        TransportError::unknown(error)
    }
}
