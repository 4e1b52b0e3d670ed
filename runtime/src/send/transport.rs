//! [`Transport`]: sends one request and receives its response. Retries and credentials are
//! elsewhere.

use std::{pin::Pin, sync::Arc, time::Instant};

use bytes::Bytes;

use crate::TransportError;

#[cfg(feature = "hyper")]
pub use self::hyper::{HyperTransport, HyperTransportBuilder};
#[cfg(feature = "reqwest")]
pub use self::reqwest::ReqwestTransport;
#[cfg(feature = "tower")]
pub use self::tower::TowerTransport;

#[cfg(any(feature = "hyper", feature = "tower"))]
mod body;
#[cfg(any(feature = "reqwest", feature = "hyper", feature = "tower"))]
mod collected;
#[cfg(feature = "hyper")]
mod hyper;
#[cfg(any(feature = "reqwest", feature = "hyper"))]
mod pause;
#[cfg(any(feature = "reqwest", feature = "hyper"))]
mod ready;
#[cfg(feature = "reqwest")]
mod reqwest;
#[cfg(test)]
#[cfg(any(feature = "reqwest", feature = "hyper"))]
mod tests;
#[cfg(any(feature = "reqwest", feature = "hyper"))]
mod tls;
#[cfg(feature = "tower")]
mod tower;

/// A boxed future that can move between threads.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Sends a request to the server and receives its response.
///
/// One request, one response: a transport follows no redirects and does not retry. The
/// request's extensions contain the [`SendLimits`] that it must enforce. Its error states
/// whether the request certainly did not reach the server; retries depend on that.
///
/// ```
/// use bytes::Bytes;
/// use twilio_runtime::{BoxFuture, Transport, TransportError};
///
/// /// A transport that prints how long another one took.
/// struct Timed<T>(T);
///
/// impl<T: Transport> Transport for Timed<T> {
///     fn send(
///         &self,
///         request: http::Request<Bytes>,
///     ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
///         Box::pin(async move {
///             let begin = std::time::Instant::now();
///             let response = self.0.send(request).await;
///             println!("{:?}", begin.elapsed());
///             response
///         })
///     }
/// }
/// ```
pub trait Transport: Send + Sync + 'static {
    /// Sends the request.
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>>;

    /// Sends the request within these limits; called by the client. By default it inserts the
    /// limits into the request's extensions and calls [`send`](Self::send). A transport can
    /// implement this method to avoid that work.
    fn send_within(
        &self,
        mut request: http::Request<Bytes>,
        limits: SendLimits,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        request.extensions_mut().insert(limits);
        self.send(request)
    }

    /// Whether every request ends at the deadline of its [`SendLimits`], by Tokio's clock. A
    /// client with `TokioTimer` then sets no timer. Default: `false`, which is right for a
    /// wrapper around another transport.
    fn keeps_deadlines(&self) -> bool {
        false
    }
}

impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        (**self).send(request)
    }

    fn send_within(
        &self,
        request: http::Request<Bytes>,
        limits: SendLimits,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        (**self).send_within(request, limits)
    }

    fn keeps_deadlines(&self) -> bool {
        (**self).keeps_deadlines()
    }
}

/// The limits that a transport must enforce; contained in the request's extensions.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct SendLimits {
    /// The maximum size of the response's body in bytes, decompressed.
    pub max_response_bytes: u64,
    /// When the response must be complete.
    pub deadline: Option<Instant>,
}

impl SendLimits {
    /// The limits of a request; no limits if its extensions contain none.
    pub fn of(request: &http::Request<Bytes>) -> Self {
        let limits = request.extensions().get().copied();
        limits.unwrap_or(Self::new(u64::MAX, None))
    }

    pub(crate) fn new(max_response_bytes: u64, deadline: Option<Instant>) -> Self {
        Self {
            max_response_bytes,
            deadline,
        }
    }
}
