//! [`Timer`]: where a client's time comes from.

use std::time::{Duration, Instant};

use crate::BoxFuture;

/// A clock that can wait. Timeouts and retries rest on it, so that tests can hold
/// time in their hands and a client without Tokio still works.
pub trait Timer: Send + Sync + 'static {
    /// The time now.
    fn now(&self) -> Instant;

    /// Waits for this long.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;

    /// Whether [`sleep`](Self::sleep) can wait from where it is called. A call that
    /// would have to wait where this is `false` ends with an error.
    fn is_running(&self) -> bool {
        true
    }
}

/// Tokio's clock. Its runtime must have been built with time enabled, as
/// `#[tokio::main]` and `enable_all()` do; Tokio itself panics otherwise.
#[cfg(feature = "tokio")]
#[derive(Clone, Copy, Debug, Default)]
pub struct TokioTimer;

#[cfg(feature = "tokio")]
impl Timer for TokioTimer {
    fn now(&self) -> Instant {
        tokio::time::Instant::now().into_std()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        // Made when first polled: Tokio panics where there is no runtime.
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
