//! [`Ahead`]: a page that is fetched before it is asked for.

use std::task::{Context, Poll};

use crate::{BoxFuture, Result};

/// A future that makes progress on its own where there is a Tokio runtime, and when
/// polled otherwise. Dropping it ends the work.
pub(super) enum Ahead<T> {
    Polled(BoxFuture<'static, Result<T>>),
    #[cfg(feature = "tokio")]
    Task(Task<T>),
}

impl<T: Send + 'static> Ahead<T> {
    /// Begins when first polled.
    pub(super) fn lazy(future: BoxFuture<'static, Result<T>>) -> Self {
        Self::Polled(future)
    }

    /// Begins now, if it can.
    #[cfg(feature = "tokio")]
    pub(super) fn eager(future: BoxFuture<'static, Result<T>>) -> Self {
        match tokio::runtime::Handle::try_current() {
            Ok(runtime) => Self::Task(Task(runtime.spawn(future))),
            Err(_) => Self::Polled(future),
        }
    }

    /// Begins when first polled: without Tokio there is nobody else to do the work.
    #[cfg(not(feature = "tokio"))]
    pub(super) fn eager(future: BoxFuture<'static, Result<T>>) -> Self {
        Self::lazy(future)
    }

    /// Lets it make progress without waiting for it.
    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Result<T>> {
        match self {
            Self::Polled(future) => future.as_mut().poll(context),
            #[cfg(feature = "tokio")]
            Self::Task(task) => task.poll(context),
        }
    }
}

#[cfg(feature = "tokio")]
pub(super) struct Task<T>(tokio::task::JoinHandle<Result<T>>);

#[cfg(feature = "tokio")]
impl<T> Task<T> {
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Result<T>> {
        std::pin::Pin::new(&mut self.0).poll(context).map(|joined| {
            // The task panicked in a transport, or its runtime has shut down.
            joined.unwrap_or_else(|error| Err(crate::TransportError::unknown(error).into()))
        })
    }
}

#[cfg(feature = "tokio")]
impl<T> Drop for Task<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}
