//! [`Timer`]: the clock of a client.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use crate::BoxFuture;

/// A clock that can wait. Timeouts and retries use it, so that tests can control time and a
/// client works without Tokio.
pub trait Timer: Send + Sync + 'static {
    /// The current time.
    fn now(&self) -> Instant;

    /// Waits for this long.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;

    /// Whether [`sleep`](Self::sleep) can wait in the current context. If it is `false`, a
    /// call that needs to wait ends with an error.
    fn is_running(&self) -> bool {
        true
    }
}

impl<T: Timer + ?Sized> Timer for Arc<T> {
    fn now(&self) -> Instant {
        (**self).now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        (**self).sleep(duration)
    }

    fn is_running(&self) -> bool {
        (**self).is_running()
    }
}

/// Tokio's clock. Its runtime must be built with time enabled, as `#[tokio::main]` and
/// `enable_all()` do; otherwise Tokio panics.
#[cfg(feature = "tokio")]
#[derive(Clone, Copy, Debug, Default)]
pub struct TokioTimer;

#[cfg(feature = "tokio")]
impl Timer for TokioTimer {
    fn now(&self) -> Instant {
        tokio::time::Instant::now().into_std()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        // Created at the first poll: Tokio panics without a runtime.
        Box::pin(async move {
            if tokio::runtime::Handle::try_current().is_ok() {
                tokio::time::sleep(duration).await;
            } else {
                std::future::pending::<()>().await;
            }
        })
    }

    fn is_running(&self) -> bool {
        tokio::runtime::Handle::try_current().is_ok()
    }
}
