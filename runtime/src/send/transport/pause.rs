//! Lets the runtime check idle connections after a pause. A server may have closed them
//! while the runtime was busy: for a create that is written to such a connection, the
//! outcome would be unknown.

use std::{
    sync::atomic::{AtomicU64, Ordering},
    time::Instant,
};

/// Shorter than any server's idle timeout, and long enough to be rare in a busy client.
const PAUSE_MILLIS: u64 = 10;

/// When a transport was last used.
#[derive(Debug)]
pub(super) struct Pause {
    begin: Instant,
    /// In milliseconds since `begin`.
    last_use: AtomicU64,
}

impl Default for Pause {
    fn default() -> Self {
        Self {
            begin: Instant::now(),
            last_use: AtomicU64::new(0),
        }
    }
}

impl Pause {
    /// After a pause, lets the runtime check the connections. Called before one is chosen.
    pub(super) async fn end(&self) {
        let now = u64::try_from(self.begin.elapsed().as_millis()).unwrap_or(u64::MAX);
        let before = self.last_use.swap(now, Ordering::Relaxed);
        if now.saturating_sub(before) < PAUSE_MILLIS {
            return;
        }
        // The first yield lets the runtime read from its sockets, the second lets the
        // connections react.
        for _ in 0..2 {
            tokio::task::yield_now().await;
        }
    }
}
