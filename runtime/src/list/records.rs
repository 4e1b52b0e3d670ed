use std::{
    fmt,
    future::poll_fn,
    pin::Pin,
    task::{Context, Poll, ready},
    vec,
};

use futures_core::Stream;

use super::Pages;
use crate::Result;

/// The records of a list, one after the other. Ends after an error, which comes after
/// every record that was received; [`Error::resume_url`](crate::Error::resume_url)
/// says where to go on.
#[must_use = "streams do nothing unless polled"]
pub struct Records<R> {
    pages: Pages<R>,
    page: vec::IntoIter<R>,
}

impl<R> Records<R> {
    pub(super) fn new(pages: Pages<R>) -> Self {
        Self {
            pages,
            page: Vec::new().into_iter(),
        }
    }

    /// The next record; `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<R>> {
        poll_fn(|context| self.poll_record(context)).await
    }

    /// The records as an iterator that waits for them on this thread.
    ///
    /// Inside of an async runtime, which it would block, it gives an error.
    #[cfg(feature = "blocking")]
    pub fn wait(self) -> crate::BlockingRecords<R> {
        crate::BlockingRecords::new(self)
    }

    fn poll_record(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<R>>> {
        loop {
            if let Some(record) = self.page.next() {
                self.pages.poll_ahead(context);
                return Poll::Ready(Some(Ok(record)));
            }
            match ready!(self.pages.poll_page(context)) {
                Some(Ok(page)) => self.page = page.into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<R> Stream for Records<R> {
    type Item = Result<R>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_record(context)
    }
}

impl<R> Unpin for Records<R> {}

impl<R> fmt::Debug for Records<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Records")
            .field("pages", &self.pages)
            .field("in_page", &self.page.len())
            .finish()
    }
}
