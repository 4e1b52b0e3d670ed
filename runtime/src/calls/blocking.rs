//! Waits for a call on a thread without an async runtime.

use std::{
    fmt,
    future::poll_fn,
    sync::{OnceLock, mpsc},
};

use tokio::runtime::{Builder, Handle, Runtime};

use crate::{Records, Result, TransportError, error::ConfigError};

/// Runs the future on the library's own runtime and waits for it.
pub(crate) fn wait<T: Send + 'static>(
    future: impl Future<Output = Result<T>> + Send + 'static,
) -> Result<T> {
    if Handle::try_current().is_ok() {
        return Err(ConfigError::new(
            "`.wait()` would block the async runtime it is called in; use `.await`",
        )
        .into());
    }
    let (sender, receiver) = mpsc::sync_channel(1);
    runtime()?.spawn(async move {
        // Sending fails only if the waiting thread is gone.
        let _ = sender.send(future.await);
    });
    // The sender is dropped unsent only if the future panicked.
    match receiver.recv() {
        Ok(result) => result,
        Err(error) => Err(TransportError::unknown(error).into()),
    }
}

/// One worker is enough: it only waits.
fn runtime() -> Result<&'static Runtime> {
    static RUNTIME: OnceLock<std::result::Result<Runtime, String>> = OnceLock::new();
    let made = RUNTIME.get_or_init(|| {
        Builder::new_multi_thread()
            .worker_threads(1)
            .thread_name("twilio-blocking")
            .enable_all()
            .build()
            .map_err(|error| error.to_string())
    });
    made.as_ref().map_err(|error| {
        ConfigError::new(format!("cannot start the thread that waits: {error}")).into()
    })
}

/// An iterator over the records of a list. The thread waits once for each page.
#[must_use = "iterators do nothing unless consumed"]
pub struct BlockingRecords<R> {
    /// `None` while a page is awaited, and after an error.
    records: Option<Records<R>>,
}

impl<R> BlockingRecords<R> {
    pub(crate) fn new(records: Records<R>) -> Self {
        Self {
            records: Some(records),
        }
    }
}

impl<R: Send + 'static> BlockingRecords<R> {
    /// Waits for the next page. Returns whether there is one.
    fn turn_page(&mut self) -> Option<Result<()>> {
        let mut records = self.records.take()?;
        let waited = wait(async move {
            let turned = poll_fn(|context| records.poll_page(context)).await;
            Ok((turned, records))
        });
        match waited {
            Ok((turned, records)) => {
                self.records = Some(records);
                turned
            }
            Err(error) => Some(Err(error)),
        }
    }
}

// After the end, or an error that ends the list, there are no pages left to read.
impl<R: Send + 'static> std::iter::FusedIterator for BlockingRecords<R> {}

impl<R: Send + 'static> Iterator for BlockingRecords<R> {
    type Item = Result<R>;

    fn next(&mut self) -> Option<Result<R>> {
        loop {
            if let Some(record) = self.records.as_mut()?.next_of_page() {
                return Some(record);
            }
            if let Err(error) = self.turn_page()? {
                return Some(Err(error));
            }
        }
    }
}

impl<R> fmt::Debug for BlockingRecords<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BlockingRecords").finish_non_exhaustive()
    }
}

#[cfg(test)]
#[cfg(feature = "testing")]
mod tests;
