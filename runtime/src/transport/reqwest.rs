use std::{sync::Arc, time::Duration};

use bytes::{Bytes, BytesMut};
use rustls::ClientConfig;
use rustls_platform_verifier::BuilderVerifierExt;

use super::{BoxFuture, SendLimits, Transport};
use crate::{ConfigError, TransportError, client::is_loopback};

/// A server that is not reached in this time surely has not received the request.
/// Without a bound of its own, connecting would use up the call's time, and whether
/// anything was sent would be unknown.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// HTTPS by `reqwest`, with the operating system's certificates.
///
/// Needs a Tokio runtime; outside of one a call ends with an error. Connections are
/// kept and shared by all clones; each is driven by the runtime that opened it, so a
/// runtime that stands still while another one calls holds that call up.
///
/// Connecting, TLS included, may take 10 seconds. A proxy that the system or the
/// environment (`HTTPS_PROXY` and so on) names is used, but never to reach this machine.
#[derive(Clone, Debug)]
pub struct ReqwestTransport {
    client: ::reqwest::Client,
    /// For this machine: a proxy would be handed credentials in the clear.
    local: ::reqwest::Client,
}

impl ReqwestTransport {
    /// A transport of its own connections.
    ///
    /// # Errors
    ///
    /// [`ConfigError`] if the system's certificates cannot be read.
    pub fn new() -> Result<Self, ConfigError> {
        let tls = tls().map_err(|error| ConfigError::with_source("TLS is not available", error))?;
        let builder = || {
            ::reqwest::Client::builder()
                .tls_backend_preconfigured(tls.clone())
                .redirect(::reqwest::redirect::Policy::none())
                .connect_timeout(CONNECT_TIMEOUT)
        };
        let build = |builder: ::reqwest::ClientBuilder| {
            let client = builder.build();
            client.map_err(|error| ConfigError::with_source("no HTTP client can be made", error))
        };
        Ok(Self {
            client: build(builder())?,
            local: build(builder().no_proxy())?,
        })
    }

    /// A transport over a client that is there already. It must not follow redirects:
    /// they are answers like any other.
    pub fn from_client(client: ::reqwest::Client) -> Self {
        Self {
            local: client.clone(),
            client,
        }
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
        let client = if is_loopback(request.url()) {
            &self.local
        } else {
            &self.client
        };
        let mut answer = client.execute(request).await.map_err(classify)?;
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

#[cfg(test)]
mod tests {
    use std::{
        io::{Read, Write},
        net::TcpListener,
        process::Command,
    };

    use super::*;

    async fn get(url: &str) -> Result<http::Response<Bytes>, TransportError> {
        let mut request = http::Request::get(url).body(Bytes::new()).unwrap();
        let deadline = tokio::time::Instant::now() + Duration::from_mins(1);
        let limits = SendLimits::new(u64::MAX, Some(deadline.into_std()));
        request.extensions_mut().insert(limits);
        ReqwestTransport::new().unwrap().send(request).await
    }

    #[tokio::test(start_paused = true)]
    async fn a_server_that_is_not_reached_in_time_has_received_nothing() {
        // Connections are taken, but nobody shakes hands.
        let silent = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("https://{}/", silent.local_addr().unwrap());
        let error = get(&url).await.unwrap_err();
        assert!(!error.may_have_been_applied(), "{error:?}");
    }

    /// Runs itself once more: the environment of a running process is everybody's.
    #[test]
    fn no_proxy_stands_before_this_machine() {
        const THIS: &str = "transport::reqwest::tests::no_proxy_stands_before_this_machine";
        const NOBODY: &str = "http://127.0.0.1:1";
        if std::env::var("HTTP_PROXY").is_ok_and(|proxy| proxy == NOBODY) {
            return reach_this_machine();
        }
        let again = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", THIS])
            .env("HTTP_PROXY", NOBODY)
            .env_remove("NO_PROXY")
            .env_remove("no_proxy")
            .output()
            .unwrap();
        let text = String::from_utf8_lossy(&again.stdout);
        assert!(
            again.status.success() && text.contains("1 passed"),
            "{text}"
        );
    }

    fn reach_this_machine() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/", listener.local_addr().unwrap());
        let server = std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            assert!(stream.read(&mut [0; 1024]).unwrap() > 0);
            stream
                .write_all(b"HTTP/1.1 204 No Content\r\n\r\n")
                .unwrap();
        });
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build();
        let answer = runtime.unwrap().block_on(get(&url)).unwrap();
        assert_eq!(answer.status(), 204);
        server.join().unwrap();
    }
}
