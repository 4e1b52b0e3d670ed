//! [`EmulatorTransport`]: the emulator without a socket.

use std::sync::Arc;

use bytes::Bytes;
use http::{Request, Response};
use twilio_runtime::{BoxFuture, SendLimits, Transport, TransportError};

use crate::{core::Core, http::Reply};

/// Carries a client's requests to an emulator in the same process.
///
/// It responds as the socket does, faults included: a reset or a truncated response is a
/// [`TransportError`] after which the request may have been applied.
#[derive(Clone, Debug)]
pub struct EmulatorTransport {
    core: Arc<Core>,
}

impl EmulatorTransport {
    pub(crate) fn new(core: Arc<Core>) -> Self {
        Self { core }
    }
}

impl Transport for EmulatorTransport {
    fn send(
        &self,
        request: Request<Bytes>,
    ) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        Box::pin(async move {
            let limit = SendLimits::of(&request).max_response_bytes;
            match self.core.respond(request).await {
                Reply::Complete(response) if response.body().len() as u64 > limit => {
                    Err(TransportError::too_large(limit))
                }
                Reply::Complete(response) => Ok(response),
                Reply::Truncated(..) => Err(TransportError::unknown("the response was cut off")),
                Reply::Reset => Err(TransportError::unknown("the connection was reset")),
            }
        })
    }
}
