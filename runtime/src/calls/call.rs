//! [`Call`]: one request, built and not yet sent. What is in this folder decodes
//! responses; attempts and time are `execute`'s.

use std::{
    fmt,
    marker::PhantomData,
    pin::Pin,
    task::{Context, Poll, ready},
    time::Duration,
};

use bytes::Bytes;
use http::{HeaderName, HeaderValue};

use self::exchange::{Exchange, Sender};
pub use self::{
    kind::{Create, Delete, Fetch, Update},
    optional::Optional,
    response_future::ResponseFuture,
    until::Until,
};
use crate::{
    DeleteParams, FetchParams, Response, Result, RetryPolicy,
    send::wire::{decoder::Decode, request_builder::RequestBuilder},
};

mod exchange;
mod kind;
mod optional;
mod response_future;
mod until;

/// One request, built and not yet sent. `.await` sends it.
///
/// A call owns all that it needs, so it can be spawned, joined and selected as it is.
/// Whatever was wrong while it was built (a path value, a parameter over its limit)
/// comes out at `.await` or [`request`](Self::request), before anything is sent.
/// Dropping a call stops it; what the server has received by then it may still do.
/// Settings that are made after the first poll have no effect.
///
/// `K` tells which operation it is, where that operation offers more.
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<T, K = ()> {
    exchange: Exchange,
    decode: Decode<T>,
    kind: PhantomData<fn() -> K>,
}

impl<T, K> Call<T, K> {
    pub(crate) fn new(request: RequestBuilder, decode: Decode<T>) -> Self {
        Self {
            exchange: Exchange::new(request),
            decode,
            kind: PhantomData,
        }
    }

    /// How long the whole call may take, all attempts and the waits between them.
    /// Default: the client's.
    pub fn timeout(self, timeout: Duration) -> Self {
        self.edit(|request| request.options.timeout = Some(timeout))
    }

    /// How long one attempt may take. Default: the client's.
    pub fn attempt_timeout(self, timeout: Duration) -> Self {
        self.edit(|request| request.options.attempt_timeout = Some(timeout))
    }

    /// When and how often the call is tried again. Default: the client's policy.
    pub fn retry(self, policy: RetryPolicy) -> Self {
        self.edit(|request| request.options.retry = Some(policy))
    }

    /// Sets a header of the request. A name or value that cannot be a header becomes
    /// the call's error; so do `Authorization`, which is the client's, and
    /// `Content-Length` and `Transfer-Encoding`, which are the transport's.
    pub fn header<N, V>(self, name: N, value: V) -> Self
    where
        N: TryInto<HeaderName>,
        V: TryInto<HeaderValue>,
    {
        self.edit(|request| request.header(name.try_into().ok(), value.try_into().ok()))
    }

    /// The request as it would be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Whatever was wrong while the call was built; and an error once the call was
    /// polled.
    pub fn request(&self) -> Result<http::Request<Bytes>> {
        self.exchange.request()
    }

    /// Sends the request and gives the response's status, headers and number of
    /// attempts along with its body.
    pub fn response(self) -> ResponseFuture<T> {
        ResponseFuture::new(self.exchange, self.decode, |result, decode| {
            Response::decode(result?, decode)
        })
    }

    /// The same call, whose result is `None` where the record does not exist: where the
    /// API responds 404 in its own error format. Comes last in the chain.
    ///
    /// ```no_run
    /// # #[cfg(feature = "derive")] mod example {
    /// # use twilio_runtime::{Client, Result, Sid, TwilioResource};
    /// # #[derive(serde::Deserialize, TwilioResource)]
    /// # #[twilio_resource(path = "/v1/Orders", fetch)]
    /// # struct Order { sid: Sid<Order> }
    /// async fn exists(client: &Client, sid: Sid<Order>) -> Result<bool> {
    ///     Ok(Order::fetch(client, sid).optional().await?.is_some())
    /// }
    /// # }
    /// ```
    pub fn optional(self) -> Optional<T> {
        Optional::new(self.exchange, self.decode)
    }

    /// The same call without its kind, for keeping different ones in one place.
    pub fn erase(self) -> Call<T> {
        Call {
            exchange: self.exchange,
            decode: self.decode,
            kind: PhantomData,
        }
    }

    /// Sends the request and waits for the response on this thread.
    ///
    /// # Errors
    ///
    /// The same as `.await` gives; and an error when called inside of an async
    /// runtime, which it would block. Tokio's `spawn_blocking` is inside too: there,
    /// `Handle::current().block_on(call)` waits.
    #[cfg(feature = "blocking")]
    pub fn wait(self) -> Result<T>
    where
        T: Send + 'static,
    {
        crate::calls::blocking::wait(self.erase())
    }

    fn edit(mut self, change: impl FnOnce(&mut RequestBuilder)) -> Self {
        self.exchange.edit(change);
        self
    }

    pub(crate) fn decoder(&self) -> Decode<T> {
        self.decode
    }

    pub(crate) fn send_with(mut self, sender: Sender) -> Self {
        self.exchange.send_with(sender);
        self
    }
}

impl<T, R> Call<T, Fetch<R>> {
    /// Adds the parameters that fetching an `R` takes.
    #[allow(
        clippy::needless_pass_by_value,
        reason = "built in place by the caller"
    )]
    pub fn with(self, params: R::Params) -> Self
    where
        R: FetchParams,
    {
        self.edit(|request| request.params(&params))
    }
}

impl<T, R> Call<T, Delete<R>> {
    /// Adds the parameters that deleting an `R` takes.
    #[allow(
        clippy::needless_pass_by_value,
        reason = "built in place by the caller"
    )]
    pub fn with(self, params: R::Params) -> Self
    where
        R: DeleteParams,
    {
        self.edit(|request| request.params(&params))
    }
}

impl<T, K> Future for Call<T, K> {
    type Output = Result<T>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let response = ready!(self.exchange.poll(context))?;
        Poll::Ready(response.decode(self.decode))
    }
}

impl<T, K> fmt::Debug for Call<T, K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Call").field(&self.exchange).finish()
    }
}

#[cfg(test)]
#[cfg(all(feature = "testing", feature = "tokio"))]
mod tests;
