use std::{
    fmt,
    future::poll_fn,
    pin::Pin,
    task::{Context, Poll, ready},
    vec,
};

use futures_core::Stream;

use super::{Page, Pages};
use crate::{Result, error::RecordError};

/// A stream of the records of a list.
///
/// A record that cannot be decoded is an error of
/// [`ErrorKind::Record`](crate::ErrorKind::Record) at its position, and the list continues.
/// Any other error comes after every record that was received and ends the list;
/// [`Error::resume_url`](crate::Error::resume_url) is the page to resume from.
#[must_use = "streams do nothing unless polled"]
pub struct Records<R> {
    pages: Pages<R>,
    page: vec::IntoIter<R>,
    failures: vec::IntoIter<RecordError>,
    /// The index in its page of the next record, good or not.
    index: usize,
    next_url: Option<String>,
}

impl<R> Records<R> {
    pub(super) fn new(pages: Pages<R>) -> Self {
        Self {
            pages,
            page: Vec::new().into_iter(),
            failures: Vec::new().into_iter(),
            index: 0,
            next_url: None,
        }
    }

    /// The next record; `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<R>> {
        poll_fn(|context| self.poll_record(context)).await
    }

    /// The records as an iterator that blocks this thread, once for each page.
    ///
    /// Inside an async runtime, which it would block, it returns an error.
    #[cfg(feature = "blocking")]
    pub fn blocking(self) -> crate::BlockingRecords<R> {
        crate::BlockingRecords::new(self)
    }

    /// The next record of the current page.
    pub(crate) fn next_of_page(&mut self) -> Option<Result<R>> {
        let failure = self.failures.as_slice().first();
        if failure.is_some_and(|failure| failure.index() == self.index) {
            let failure = self.failures.next()?;
            self.index += 1;
            let next_url = self.next_url.as_deref();
            return Some(Err(self.pages.record_error(failure, next_url)));
        }
        self.index += 1;
        self.page.next().map(Ok)
    }

    /// Moves to the next page. Returns whether there is one.
    pub(crate) fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<()>>> {
        let page = ready!(self.pages.poll_page(context));
        Poll::Ready(page.map(|page| page.map(|page| self.begin(page))))
    }

    fn begin(&mut self, page: Page<R>) {
        let (items, failures, next_url) = page.into_parts();
        self.page = items.into_iter();
        self.failures = failures.into_iter();
        self.next_url = next_url;
        self.index = 0;
    }

    fn poll_record(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<R>>> {
        loop {
            if let Some(record) = self.next_of_page() {
                self.pages.poll_ahead(context);
                return Poll::Ready(Some(record));
            }
            match ready!(self.poll_page(context)) {
                Some(Ok(())) => {}
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
            .finish_non_exhaustive()
    }
}
