//! [`Call`]: one request, built and not yet sent.

use std::{
    fmt,
    future::IntoFuture,
    marker::PhantomData,
    pin::Pin,
    task::{Context, Poll, ready},
    time::Duration,
};

use bytes::Bytes;
use http::{HeaderName, HeaderValue};

use crate::{
    BoxFuture, DeleteParams, FetchParams, Listed, Response, Result, RetryPolicy,
    decoder::Decode,
    raw_response::RawResponse,
    reconcile::{self, Recognise, Recogniser},
    request_builder::RequestBuilder,
};

/// The kind of a call made by `R::create`.
#[derive(Debug)]
pub struct Create<R>(PhantomData<fn() -> R>);

/// The kind of a call made by `R::fetch`.
#[derive(Debug)]
pub struct Fetch<R>(PhantomData<fn() -> R>);

/// The kind of a call made by `R::update`.
#[derive(Debug)]
pub struct Update<R>(PhantomData<fn() -> R>);

/// The kind of a call made by `R::delete`.
#[derive(Debug)]
pub struct Delete<R>(PhantomData<fn() -> R>);

/// One request, built and not yet sent. `.await` sends it.
///
/// A call owns all that it needs. Whatever was wrong while it was built (a path value,
/// a parameter over its limit) comes out at `.await` or [`request`](Self::request),
/// before anything is sent. Dropping a call, or the future that it turns into, stops
/// it; what the server has received by then it may still do.
///
/// `K` says which operation it is, where that operation offers more.
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<T, K = ()> {
    draft: RequestBuilder,
    decode: Decode<T>,
    /// Present where a record whose creation is in doubt is to be looked for.
    recognise: Option<Box<dyn Recognise>>,
    kind: PhantomData<fn() -> K>,
}

impl<T, K> Call<T, K> {
    pub(crate) fn new(draft: RequestBuilder, decode: Decode<T>) -> Self {
        Self {
            draft,
            decode,
            recognise: None,
            kind: PhantomData,
        }
    }

    /// How long the whole call may take, all attempts and the waits between them.
    /// Default: the client's.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.draft.options.timeout = Some(timeout);
        self
    }

    /// How long one attempt may take. Default: the client's.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.draft.options.attempt_timeout = Some(timeout);
        self
    }

    /// When and how often the call is tried again. Default: the client's policy.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.draft.options.retry = Some(policy);
        self
    }

    /// Sets a header of the request. A name or value that cannot be a header becomes
    /// the call's error; so do `Authorization`, which is the client's, and
    /// `Content-Length` and `Transfer-Encoding`, which are the transport's.
    pub fn header<N, V>(mut self, name: N, value: V) -> Self
    where
        N: TryInto<HeaderName>,
        V: TryInto<HeaderValue>,
    {
        self.draft
            .header(name.try_into().ok(), value.try_into().ok());
        self
    }

    /// The request as it would be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Whatever was wrong while the call was built.
    pub fn request(&self) -> Result<http::Request<Bytes>> {
        self.draft.request()
    }

    /// Sends the request and gives the answer's status, headers and number of attempts
    /// along with its body.
    ///
    /// # Errors
    ///
    /// The same as `.await` gives.
    pub fn response(self) -> CallFuture<T, Response<T>> {
        CallFuture::new(self.draft, self.recognise, self.decode, Response::new)
    }

    /// The same call without its kind, for keeping different ones in one place.
    pub fn erase(self) -> Call<T> {
        Call {
            draft: self.draft,
            decode: self.decode,
            recognise: self.recognise,
            kind: PhantomData,
        }
    }

    /// Sends the request and waits for the answer on this thread.
    ///
    /// # Errors
    ///
    /// The same as `.await` gives; and an error when called inside of an async
    /// runtime, which it would block. Tokio's `spawn_blocking` is inside too: there,
    /// `Handle::current().block_on(call.into_future())` waits.
    #[cfg(feature = "blocking")]
    pub fn wait(self) -> Result<T>
    where
        T: Send + 'static,
    {
        crate::blocking::wait(self.into_future())
    }
}

impl<R> Call<R, Create<R>> {
    /// Looks for the record where nobody knows whether it was made.
    ///
    /// A create whose answer is lost is not sent again: it may have been applied, or
    /// may still be. With this, and only then, the collection is read within the
    /// call's time. The first record made since the call began (by `date_created`, with
    /// five seconds for clocks that differ) that `recognise` says yes to is the call's
    /// result, and [`Response::reconciled`] says so. If there is none the call ends
    /// with its own error, for which
    /// [`may_have_been_applied`](crate::Error::may_have_been_applied) holds.
    ///
    /// Of the call's time a quarter is kept for looking, unless an
    /// [`attempt_timeout`](Self::attempt_timeout) is set; at most 1000 records are read.
    ///
    /// ```no_run
    /// # #[cfg(feature = "derive")] mod example {
    /// # use twilio_runtime::{Client, Result, Sid, TwilioParams, TwilioResource};
    /// #[derive(serde::Deserialize, TwilioResource)]
    /// #[twilio_resource(path = "/v1/Orders", create = CreateOrder, list)]
    /// struct Order {
    ///     sid: Sid<Order>,
    ///     reference: String,
    /// }
    /// # #[derive(TwilioParams)]
    /// # struct CreateOrder { reference: String }
    ///
    /// async fn order(client: &Client, reference: String) -> Result<Order> {
    ///     Order::create(client, CreateOrder::new(reference.as_str()))
    ///         .reconcile(move |order| order.reference == reference)
    ///         .await
    /// }
    /// # }
    /// ```
    pub fn reconcile(mut self, recognise: impl Fn(&R) -> bool + Send + 'static) -> Self
    where
        R: Listed + 'static,
    {
        self.recognise = Some(Box::new(Recogniser::new(self.decode, recognise)));
        self
    }
}

impl<T, R> Call<T, Fetch<R>> {
    /// Adds the parameters that fetching an `R` takes.
    #[allow(
        clippy::needless_pass_by_value,
        reason = "built in place by the caller"
    )]
    pub fn with(mut self, params: R::Params) -> Self
    where
        R: FetchParams,
    {
        self.draft = self.draft.params(&params);
        self
    }
}

impl<T, R> Call<T, Delete<R>> {
    /// Adds the parameters that deleting an `R` takes.
    #[allow(
        clippy::needless_pass_by_value,
        reason = "built in place by the caller"
    )]
    pub fn with(mut self, params: R::Params) -> Self
    where
        R: DeleteParams,
    {
        self.draft = self.draft.params(&params);
        self
    }
}

impl<T, K> fmt::Debug for Call<T, K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Call").field(&self.draft).finish()
    }
}

impl<T, K> IntoFuture for Call<T, K> {
    type Output = Result<T>;
    type IntoFuture = CallFuture<T>;

    fn into_future(self) -> CallFuture<T> {
        CallFuture::new(self.draft, self.recognise, self.decode, |body, _| body)
    }
}

/// A call on its way.
///
/// Everything that does not know the record's type happens in one boxed future that
/// all calls share; only the decoding is done here.
#[must_use = "futures do nothing unless polled"]
pub struct CallFuture<T, O = T> {
    answer: BoxFuture<'static, Result<RawResponse>>,
    decode: Decode<T>,
    finish: fn(T, RawResponse) -> O,
}

impl<T, O> CallFuture<T, O> {
    fn new(
        draft: RequestBuilder,
        recognise: Option<Box<dyn Recognise>>,
        decode: Decode<T>,
        finish: fn(T, RawResponse) -> O,
    ) -> Self {
        Self {
            answer: reconcile::send(draft, recognise),
            decode,
            finish,
        }
    }
}

impl<T, O> Future for CallFuture<T, O> {
    type Output = Result<O>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let answer = ready!(self.answer.as_mut().poll(context))?;
        Poll::Ready(match (self.decode)(&answer.body) {
            Ok(body) => Ok((self.finish)(body, answer)),
            Err(error) => Err(answer.decode_error(error)),
        })
    }
}

impl<T, O> fmt::Debug for CallFuture<T, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallFuture").finish_non_exhaustive()
    }
}
