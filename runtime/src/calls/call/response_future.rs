use std::{
    fmt,
    pin::Pin,
    task::{Context, Poll},
};

use super::exchange::Exchange;
use crate::{
    Response, Result,
    send::wire::{decoder::Decode, raw_response::RawResponse},
};

type Finish<T, O> = fn(Result<RawResponse>, Decode<T>) -> Result<Response<O>>;

/// A call that returns the whole [`Response`]; made by
/// [`Call::response`](super::Call::response). `.await` sends it.
#[must_use = "a call does nothing until it is awaited"]
pub struct ResponseFuture<T, O = T> {
    exchange: Exchange,
    decode: Decode<T>,
    finish: Finish<T, O>,
}

impl<T, O> ResponseFuture<T, O> {
    pub(super) fn new(exchange: Exchange, decode: Decode<T>, finish: Finish<T, O>) -> Self {
        Self {
            exchange,
            decode,
            finish,
        }
    }

    /// Sends the request and waits for the response on this thread; see
    /// [`Call::wait`](super::Call::wait).
    ///
    /// # Errors
    ///
    /// The same as `.await`; and an error inside an async runtime.
    #[cfg(feature = "blocking")]
    pub fn wait(self) -> Result<Response<O>>
    where
        T: 'static,
        O: Send + 'static,
    {
        crate::calls::blocking::wait(self)
    }
}

impl<T, O> Future for ResponseFuture<T, O> {
    type Output = Result<Response<O>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let (finish, decode) = (self.finish, self.decode);
        self.exchange
            .poll(context)
            .map(|result| finish(result, decode))
    }
}

impl<T, O> fmt::Debug for ResponseFuture<T, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ResponseFuture")
            .field(&self.exchange)
            .finish()
    }
}
