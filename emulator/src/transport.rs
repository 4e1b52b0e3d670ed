//! [`EmulatorTransport`]: the emulator without a socket.

use std::sync::Arc;

use bytes::Bytes;
use http::{Request, Response};
use twilio_runtime::{BoxFuture, SendLimits, Transport, TransportError};

use crate::{
    core::Core,
    serve::{Answer, serve},
};

/// Carries a client's requests to an emulator in the same process.
///
/// It answers as the socket does, faults included: a reset or truncated answer is a
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
            match serve(&self.core, request).await {
                Answer::Complete(response) if response.body().len() as u64 > limit => {
                    Err(TransportError::too_large(limit))
                }
                Answer::Complete(response) => Ok(response),
                Answer::Truncated(..) => Err(TransportError::unknown("the answer was cut off")),
                Answer::Reset => Err(TransportError::unknown("the connection was reset")),
            }
        })
    }
}
