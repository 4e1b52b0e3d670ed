//! [`Prefetch`]: a page that is fetched before it is needed.

use std::task::{Context, Poll};

use tracing::Instrument;

use crate::{BoxFuture, Result, send::wire::raw_response::RawResponse};

/// The response of a page. In a Tokio runtime, a task fetches it; otherwise, it makes
/// progress only when polled. Dropping it cancels the request.
pub(super) enum Prefetch {
    Polled(BoxFuture<'static, Result<RawResponse>>),
    #[cfg(feature = "tokio")]
    Task(Task),
    Ready(Box<Result<RawResponse>>),
}

impl Prefetch {
    /// The outcome is known without a fetch.
    pub(super) fn ready(result: Result<RawResponse>) -> Self {
        Self::Ready(Box::new(result))
    }

    /// Starts when first polled.
    pub(super) fn lazy(future: BoxFuture<'static, Result<RawResponse>>) -> Self {
        Self::Polled(future)
    }

    /// Starts now if there is a runtime, inside the caller's span.
    pub(super) fn eager(future: BoxFuture<'static, Result<RawResponse>>) -> Self {
        let future = future.in_current_span();
        #[cfg(feature = "tokio")]
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            return Self::Task(Task(runtime.spawn(future)));
        }
        Self::Polled(Box::pin(future))
    }

    pub(super) fn is_task(&self) -> bool {
        #[cfg(feature = "tokio")]
        return matches!(self, Self::Task(_));
        #[cfg(not(feature = "tokio"))]
        return false;
    }

    /// The response, or the prefetch itself while it is pending.
    pub(super) fn poll(mut self, context: &mut Context<'_>) -> Result<Result<RawResponse>, Self> {
        let polled = match &mut self {
            Self::Ready(_) => Poll::Pending,
            Self::Polled(future) => future.as_mut().poll(context),
            #[cfg(feature = "tokio")]
            Self::Task(task) => task.poll(context),
        };
        match (polled, self) {
            (Poll::Ready(result), _) => Ok(result),
            (Poll::Pending, Self::Ready(result)) => Ok(*result),
            (Poll::Pending, fetching) => Err(fetching),
        }
    }

    /// Lets a future without a task make progress while the current page is consumed.
    pub(super) fn poll_ahead(&mut self, context: &mut Context<'_>) {
        if let Self::Polled(future) = self
            && let Poll::Ready(result) = future.as_mut().poll(context)
        {
            *self = Self::ready(result);
        }
    }
}

#[cfg(feature = "tokio")]
pub(super) struct Task(tokio::task::JoinHandle<Result<RawResponse>>);

#[cfg(feature = "tokio")]
impl Task {
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Result<RawResponse>> {
        std::pin::Pin::new(&mut self.0).poll(context).map(|joined| {
            // The task panicked in a transport, or its runtime has shut down.
            joined.unwrap_or_else(|error| Err(crate::TransportError::unknown(error).into()))
        })
    }
}

#[cfg(feature = "tokio")]
impl Drop for Task {
    fn drop(&mut self) {
        self.0.abort();
    }
}
