//! Opens connections: directly or through a proxy, with TLS for `https`, within a time
//! limit.

use std::{
    error::Error,
    sync::Arc,
    task::{Context, Poll},
    time::Duration,
};

use http::Uri;
use hyper_rustls::{HttpsConnector, MaybeHttpsStream};
use hyper_util::{
    client::{
        legacy::connect::{HttpConnector, proxy::Tunnel},
        proxy::matcher::{Intercept, Matcher},
    },
    rt::TokioIo,
};
use rustls::ClientConfig;
use tokio::net::TcpStream;
use tower_service::Service;
use url::Url;

use crate::{BoxFuture, client::is_loopback};

type BoxError = Box<dyn Error + Send + Sync>;
/// TCP to the server or to a proxy, with TLS if the proxy uses it.
type Pipe = MaybeHttpsStream<TokioIo<TcpStream>>;

/// The keep-alive interval that reqwest uses.
const KEEPALIVE: Duration = Duration::from_secs(15);

/// Opens a connection that a request can be written to.
#[derive(Clone)]
pub(super) struct Connector {
    https: HttpsConnector<Piping>,
    timeout: Duration,
}

impl Connector {
    pub(super) fn new(tls: ClientConfig, proxies: Matcher, http2: bool, timeout: Duration) -> Self {
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        tcp.set_keepalive(Some(KEEPALIVE));
        let to_proxy = https(tls.clone(), tcp.clone(), false);
        let proxies = Arc::new(proxies);
        Self {
            https: https(
                tls,
                Piping {
                    tcp,
                    to_proxy,
                    proxies,
                },
                http2,
            ),
            timeout,
        }
    }
}

fn https<C>(tls: ClientConfig, below: C, http2: bool) -> HttpsConnector<C> {
    let builder = HttpsConnector::<C>::builder()
        .with_tls_config(tls)
        .https_or_http()
        .enable_http1();
    #[cfg(feature = "http2")]
    if http2 {
        return builder.enable_http2().wrap_connector(below);
    }
    let _ = http2;
    builder.wrap_connector(below)
}

impl Service<Uri> for Connector {
    type Response = MaybeHttpsStream<Pipe>;
    type Error = BoxError;
    type Future = BoxFuture<'static, Result<Self::Response, BoxError>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.https.poll_ready(context)
    }

    fn call(&mut self, destination: Uri) -> Self::Future {
        let connecting = self.https.call(destination);
        let timeout = self.timeout;
        Box::pin(async move {
            tokio::time::timeout(timeout, connecting)
                .await
                .map_err(|_| BoxError::from("connecting took too long"))?
        })
    }
}

/// Opens a stream to the server, through a proxy if there is one.
#[derive(Clone)]
struct Piping {
    tcp: HttpConnector,
    to_proxy: HttpsConnector<HttpConnector>,
    proxies: Arc<Matcher>,
}

impl Piping {
    /// The proxy for a destination. This machine is reached directly, because a proxy would
    /// receive unencrypted credentials.
    fn proxy(&self, destination: &Uri) -> Option<Intercept> {
        let proxy = self.proxies.intercept(destination)?;
        let url = Url::parse(&destination.to_string()).ok();
        (!url.is_some_and(|url| is_loopback(&url))).then_some(proxy)
    }
}

impl Service<Uri> for Piping {
    type Response = Pipe;
    type Error = BoxError;
    type Future = BoxFuture<'static, Result<Pipe, BoxError>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.tcp.poll_ready(context).map_err(Into::into)
    }

    fn call(&mut self, destination: Uri) -> Self::Future {
        match self.proxy(&destination) {
            None => {
                let connecting = self.tcp.call(destination);
                Box::pin(async move { Ok(MaybeHttpsStream::Http(connecting.await?)) })
            }
            Some(proxy) => through(&proxy, self.to_proxy.clone(), &destination),
        }
    }
}

/// A stream through the proxy. A proxy that cannot be used is an error: it must not be
/// bypassed.
fn through(
    proxy: &Intercept,
    to_proxy: HttpsConnector<HttpConnector>,
    destination: &Uri,
) -> BoxFuture<'static, Result<Pipe, BoxError>> {
    let Some(destination) = with_port(destination) else {
        return Box::pin(async { Err("the URL has no host".into()) });
    };
    match proxy.uri().scheme_str() {
        Some("http" | "https") => {
            let mut tunnel = Tunnel::new(proxy.uri().clone(), to_proxy);
            if let Some(authorization) = proxy.basic_auth() {
                tunnel = tunnel.with_auth(authorization.clone());
            }
            let connecting = tunnel.call(destination);
            Box::pin(async move { Ok(connecting.await?) })
        }
        scheme => {
            let scheme = scheme.unwrap_or_default();
            let error = format!("a proxy with the scheme `{scheme}` is not supported");
            Box::pin(async move { Err(error.into()) })
        }
    }
}

/// The destination with an explicit port, which the proxy needs.
fn with_port(destination: &Uri) -> Option<Uri> {
    if destination.port().is_some() {
        return Some(destination.clone());
    }
    let port = if destination.scheme_str() == Some("http") {
        80
    } else {
        443
    };
    let mut parts = destination.clone().into_parts();
    parts.authority = format!("{}:{port}", destination.host()?).parse().ok();
    Uri::from_parts(parts).ok()
}
