use std::{
    error::Error,
    fmt,
    future::poll_fn,
    sync::{Mutex, PoisonError},
};

use bytes::Bytes;
use http_body::Body;
use tower_service::Service;

use super::{BoxFuture, SendLimits, Transport, body};
use crate::TransportError;

/// Any `tower` service as a transport.
///
/// The service is cloned for every request. A [`TransportError`] keeps its meaning, so a
/// service may be layers around another [`Transport`]. Any other error counts as "may have
/// reached the server", and a create is not sent again.
pub struct TowerTransport<S> {
    // A lock, because a service may not be `Sync`. It is only held to clone the service.
    service: Mutex<S>,
}

impl<S> TowerTransport<S> {
    /// A transport over `service`.
    pub fn new(service: S) -> Self {
        Self {
            service: Mutex::new(service),
        }
    }
}

impl<S> fmt::Debug for TowerTransport<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TowerTransport").finish_non_exhaustive()
    }
}

impl<S, B> Transport for TowerTransport<S>
where
    S: Service<http::Request<Bytes>, Response = http::Response<B>> + Clone + Send + 'static,
    S::Error: Into<Box<dyn Error + Send + Sync>>,
    S::Future: Send,
    B: Body<Data: Send, Error: Into<Box<dyn Error + Send + Sync>>> + Send,
{
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        // The lock can be used after a panic: cloning does not change the service.
        let service = self.service.lock().unwrap_or_else(PoisonError::into_inner);
        let mut service = service.clone();
        Box::pin(async move {
            let limits = SendLimits::of(&request);
            poll_fn(|context| service.poll_ready(context))
                .await
                .map_err(TransportError::not_sent)?;
            let response = service.call(request).await;
            let (parts, incoming) = response.map_err(meaning)?.into_parts();
            let body = body::read(incoming, limits.max_response_bytes).await?;
            Ok(http::Response::from_parts(parts, body))
        })
    }
}

fn meaning(error: impl Into<Box<dyn Error + Send + Sync>>) -> TransportError {
    match error.into().downcast() {
        Ok(error) => *error,
        Err(error) => TransportError::unknown(error),
    }
}

#[cfg(test)]
mod tests {
    use std::task::{Context, Poll, Waker};

    use http_body_util::Full;

    use super::*;

    #[derive(Clone)]
    struct Echo;

    impl Service<http::Request<Bytes>> for Echo {
        type Response = http::Response<Full<Bytes>>;
        type Error = Box<dyn Error + Send + Sync>;
        type Future = std::future::Ready<Result<Self::Response, Self::Error>>;

        fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
            Poll::Ready(Ok(()))
        }

        fn call(&mut self, request: http::Request<Bytes>) -> Self::Future {
            std::future::ready(match request.uri().path() {
                "/broken" => Err("broken".into()),
                "/refused" => Err(TransportError::not_sent("refused").into()),
                _ => Ok(http::Response::new(Full::new(request.into_body()))),
            })
        }
    }

    fn send(path: &str, limit: u64) -> Result<Bytes, TransportError> {
        let mut request = http::Request::new(Bytes::from_static(b"four"));
        *request.uri_mut() = path.parse().unwrap();
        request
            .extensions_mut()
            .insert(SendLimits::new(limit, None));
        let transport = TowerTransport::new(Echo);
        let mut sending = transport.send(request);
        match sending
            .as_mut()
            .poll(&mut Context::from_waker(Waker::noop()))
        {
            Poll::Ready(response) => response.map(http::Response::into_body),
            Poll::Pending => panic!("the service is always ready"),
        }
    }

    #[test]
    fn a_service_responds() {
        assert_eq!(&send("/", 4).unwrap()[..], b"four");
    }

    #[test]
    fn a_response_beyond_the_limit_is_refused() {
        assert!(send("/", 3).unwrap_err().is_too_large());
    }

    #[test]
    fn an_error_of_the_service_may_have_been_applied() {
        assert!(send("/broken", 4).unwrap_err().may_have_been_applied());
    }
    #[test]
    fn an_error_of_an_inner_transport_keeps_its_meaning() {
        assert!(!send("/refused", 4).unwrap_err().may_have_been_applied());
    }
}
