//! [`Call`]: one request, built and not yet sent. This folder decodes responses; retries
//! and timeouts are in `execute`.

use std::{
    fmt,
    marker::PhantomData,
    pin::Pin,
    task::{Context, Poll},
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
/// A call owns everything it needs, so it can be spawned, joined and selected. An error
/// found while it is built (a wrong path value, a parameter over its limit) is returned by
/// `.await` or [`request`](Self::request), before anything is sent. Dropping a call stops
/// it; the server may still process what it has received. Settings that are changed after
/// the first poll have no effect.
///
/// `K` is the kind of operation, such as [`Fetch`]; some kinds have methods of their own.
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

    /// The timeout of the whole call: all attempts and the waits between them. Default: the
    /// client's.
    pub fn timeout(self, timeout: Duration) -> Self {
        self.edit(|request| request.options.timeout = Some(timeout))
    }

    /// The timeout of one attempt. Default: the client's.
    pub fn attempt_timeout(self, timeout: Duration) -> Self {
        self.edit(|request| request.options.attempt_timeout = Some(timeout))
    }

    /// When and how often the call is retried. Default: the client's policy.
    #[doc(alias("autoRetry", "maxRetries", "backoff"))]
    pub fn retry(self, policy: RetryPolicy) -> Self {
        self.edit(|request| request.options.retry = Some(policy))
    }

    /// Sets a header of the request. An invalid name or value makes the call fail. So do
    /// `Authorization`, which the client sets, and `Content-Length` and
    /// `Transfer-Encoding`, which the transport sets.
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
    /// The error found while the call was built, or an error if the call was already
    /// polled.
    pub fn request(&self) -> Result<http::Request<Bytes>> {
        self.exchange.request()
    }

    /// Sends the request and returns the response: status, headers, number of attempts, and
    /// the decoded body.
    #[doc(alias("with_http_info", "WithHttpInfo"))]
    pub fn response(self) -> ResponseFuture<T> {
        ResponseFuture::new(self.exchange, self.decode, |result, decode| {
            Response::decode(result?, decode)
        })
    }

    /// Makes the result `None` if the record does not exist: if the API responds with 404
    /// in its own error format. Must be the last in the chain.
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
    #[doc(alias("exists", "find"))]
    pub fn optional(self) -> Optional<T> {
        Optional::new(self.exchange, self.decode)
    }

    /// The same call without its kind, so that calls of different kinds have one type.
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
    /// The same as `.await`. Also an error when called inside an async runtime, which it
    /// would block. Tokio's `spawn_blocking` counts as inside: use
    /// `Handle::current().block_on(call)` there.
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
        let decode = self.decode;
        self.exchange.poll_decoded(context, decode)
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
