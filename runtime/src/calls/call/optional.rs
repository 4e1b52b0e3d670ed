//! [`Optional`]: a call whose record may not exist.

use std::{
    fmt,
    pin::Pin,
    task::{Context, Poll},
};

use bytes::Bytes;

use super::{ResponseFuture, exchange::Exchange};
use crate::{
    Response, Result,
    send::wire::{decoder::Decode, raw_response::RawResponse},
};

/// A call whose result is `None` if the record does not exist; made by
/// [`Call::optional`](super::Call::optional). `.await` sends it.
#[must_use = "a call does nothing until it is awaited"]
pub struct Optional<T> {
    exchange: Exchange,
    decode: Decode<T>,
}

impl<T> Optional<T> {
    pub(super) fn new(exchange: Exchange, decode: Decode<T>) -> Self {
        Self { exchange, decode }
    }

    /// The request as it would be sent, without credentials.
    ///
    /// # Errors
    ///
    /// The error found while the call was built.
    pub fn request(&self) -> Result<http::Request<Bytes>> {
        self.exchange.request()
    }

    /// Sends the request and returns the response: status, headers, number of attempts, and
    /// the decoded body. If the record does not exist, they are those of the 404.
    pub fn response(self) -> ResponseFuture<T, Option<T>> {
        ResponseFuture::new(self.exchange, self.decode, response)
    }

    /// Sends the request and waits for the response on this thread; see
    /// [`Call::wait`](super::Call::wait).
    ///
    /// # Errors
    ///
    /// The same as `.await`; and an error inside an async runtime.
    #[cfg(feature = "blocking")]
    pub fn wait(self) -> Result<Option<T>>
    where
        T: Send + 'static,
    {
        crate::calls::blocking::wait(self)
    }
}

impl<T> Future for Optional<T> {
    type Output = Result<Option<T>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let decode = self.decode;
        self.exchange
            .poll(context)
            .map(|result| response(result, decode).map(Response::into_body))
    }
}

/// The response with a record, or the API's own 404. A 404 that is not in the API's format
/// (a wrong base URL, a proxy) stays an error.
fn response<T>(result: Result<RawResponse>, decode: Decode<T>) -> Result<Response<Option<T>>> {
    match result {
        Ok(raw) => Response::decode(raw, decode).map(|response| response.map(Some)),
        Err(error) if error.is_not_found() && error.code().is_some() => {
            Response::of_error(&error).ok_or(error)
        }
        Err(error) => Err(error),
    }
}

impl<T> fmt::Debug for Optional<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Optional").field(&self.exchange).finish()
    }
}
