//! [`Background`]: a future that runs in a task if possible.

use std::{
    pin::Pin,
    task::{Context, Poll},
};

use crate::BoxFuture;

/// A future that runs in a task if there is a Tokio runtime, and otherwise when its caller
/// polls it. Dropping it cancels the work.
pub(crate) enum Background<T> {
    Polled(BoxFuture<'static, T>),
    #[cfg(feature = "tokio")]
    Task(tokio::task::JoinHandle<T>),
}

/// The task panicked, or its runtime has shut down.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stopped;

impl<T: Send + 'static> Background<T> {
    /// Starts now if there is a runtime.
    pub(crate) fn start(future: BoxFuture<'static, T>) -> Self {
        #[cfg(feature = "tokio")]
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            return Self::Task(runtime.spawn(future));
        }
        Self::Polled(future)
    }
}

impl<T> Future for Background<T> {
    type Output = Result<T, Stopped>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        match &mut *self {
            Self::Polled(future) => future.as_mut().poll(context).map(Ok),
            #[cfg(feature = "tokio")]
            Self::Task(task) => Pin::new(task)
                .poll(context)
                .map(|joined| joined.map_err(|_| Stopped)),
        }
    }
}

impl<T> Drop for Background<T> {
    fn drop(&mut self) {
        #[cfg(feature = "tokio")]
        if let Self::Task(task) = self {
            task.abort();
        }
    }
}
