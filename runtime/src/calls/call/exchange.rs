//! [`Exchange`]: the part of a call that does not depend on the record's type.

use std::{
    fmt,
    task::{Context, Poll},
};

use crate::{
    BoxFuture, Error, Result,
    error::ConfigError,
    send::{
        execute::execute,
        wire::{decoder::Decode, raw_response::RawResponse, request_builder::RequestBuilder},
    },
};

/// How a call is sent, if that takes more than sending its request.
pub(crate) type Sender =
    Box<dyn FnOnce(RequestBuilder) -> BoxFuture<'static, Result<RawResponse>> + Send>;

/// A built request, then its pending response.
pub(super) enum Exchange {
    Built(Box<Built>),
    Sent(BoxFuture<'static, Result<RawResponse>>),
    Ended,
}

pub(super) struct Built {
    request: RequestBuilder,
    sender: Option<Sender>,
}

impl Exchange {
    pub(super) fn new(request: RequestBuilder) -> Self {
        let sender = None;
        Self::Built(Box::new(Built { request, sender }))
    }

    /// Changes the request, unless it was sent already.
    pub(super) fn edit(&mut self, change: impl FnOnce(&mut RequestBuilder)) {
        if let Self::Built(built) = self {
            change(&mut built.request);
        }
    }

    pub(super) fn send_with(&mut self, sender: Sender) {
        if let Self::Built(built) = self {
            built.sender = Some(sender);
        }
    }

    /// The request, for sending it more than once.
    pub(super) fn into_request(self) -> Result<RequestBuilder> {
        match self {
            Self::Built(built) => Ok(built.request),
            Self::Sent(_) | Self::Ended => Err(sent_already()),
        }
    }

    pub(super) fn request(&self) -> Result<http::Request<bytes::Bytes>> {
        match self {
            Self::Built(built) => built.request.request(),
            Self::Sent(_) | Self::Ended => Err(sent_already()),
        }
    }

    /// Sends the request at the first poll.
    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Result<RawResponse>> {
        if let Self::Built(_) = self {
            self.send();
        }
        let Self::Sent(response) = self else {
            return Poll::Pending;
        };
        let polled = response.as_mut().poll(context);
        if polled.is_ready() {
            *self = Self::Ended;
        }
        polled
    }

    /// The same, with the body decoded.
    pub(super) fn poll_decoded<T>(
        &mut self,
        context: &mut Context<'_>,
        decode: Decode<T>,
    ) -> Poll<Result<T>> {
        match self.poll(context) {
            Poll::Ready(Ok(response)) => Poll::Ready(response.decode(decode)),
            Poll::Ready(Err(error)) => Poll::Ready(Err(error)),
            Poll::Pending => Poll::Pending,
        }
    }

    fn send(&mut self) {
        if let Self::Built(built) = std::mem::replace(self, Self::Ended) {
            *self = Self::Sent(match built.sender {
                Some(sender) => sender(built.request),
                // The request is boxed already, so this future is small.
                None => Box::pin(async move { execute(&built.request).await }),
            });
        }
    }
}

fn sent_already() -> Error {
    ConfigError::new("the request was already sent").into()
}

impl fmt::Debug for Exchange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Built(built) => built.request.fmt(f),
            Self::Sent(_) => f.write_str("Sent"),
            Self::Ended => f.write_str("Ended"),
        }
    }
}
