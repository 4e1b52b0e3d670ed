//! [`EmulatorTransport`]: the emulator without a socket.

use std::{
    future::ready,
    sync::{Arc, OnceLock},
};

use bytes::Bytes;
use http::{Request, Response};
use twilio_runtime::{BoxFuture, ReqwestTransport, SendLimits, Transport, TransportError};

use crate::{backend::Backend, http::Reply};

/// Carries a client's requests to an emulator in the same process.
///
/// It responds in the same way as the socket, including faults: a reset or a truncated
/// response is a [`TransportError`] after which the request may have been applied.
#[derive(Clone, Debug)]
pub struct EmulatorTransport {
    backend: Arc<Backend>,
}

impl EmulatorTransport {
    pub(crate) fn new(backend: Arc<Backend>) -> Self {
        Self { backend }
    }
}

impl Transport for EmulatorTransport {
    fn send(
        &self,
        request: Request<Bytes>,
    ) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        Box::pin(async move {
            let limit = SendLimits::of(&request).max_response_bytes;
            match self.backend.respond(request).await {
                Reply::Complete(response) if response.body().len() as u64 > limit => {
                    Err(TransportError::too_large(limit))
                }
                Reply::Complete(response) => Ok(response),
                Reply::Truncated(..) => Err(TransportError::unknown("the response was truncated")),
                Reply::Reset => Err(TransportError::unknown("the connection was reset")),
            }
        })
    }
}

/// Carries requests over the network. The connection pool is created for the first request:
/// its TLS, which is not used here, takes long to set up.
#[derive(Debug, Default)]
pub(crate) struct LazyTransport(OnceLock<ReqwestTransport>);

impl LazyTransport {
    fn transport(&self) -> Result<&ReqwestTransport, TransportError> {
        if let Some(transport) = self.0.get() {
            return Ok(transport);
        }
        let new = ReqwestTransport::new().map_err(TransportError::not_sent)?;
        Ok(self.0.get_or_init(|| new))
    }
}

impl Transport for LazyTransport {
    fn send(
        &self,
        request: Request<Bytes>,
    ) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        match self.transport() {
            Ok(transport) => transport.send(request),
            Err(error) => Box::pin(ready(Err(error))),
        }
    }
}
