use std::{
    fmt,
    future::poll_fn,
    pin::Pin,
    task::{Context, Poll, ready},
};

use futures_core::Stream;

use super::{
    Page,
    source::{RawPage, Source},
};
use crate::{Result, decoder::Decode};

/// The pages of a list. Ends after an error.
///
/// The page after the one that was given is already being fetched: in a Tokio runtime
/// by a task of its own, which ends with this stream.
#[must_use = "streams do nothing unless polled"]
pub struct Pages<R> {
    bounded: Bounded,
    decode: Decode<Vec<R>>,
}

/// The half of [`Pages`] that does not know the record's type.
struct Bounded {
    source: Source,
    /// How many records may still be given.
    left: usize,
}

impl Bounded {
    fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<RawPage>>> {
        if self.left == 0 {
            return Poll::Ready(None);
        }
        self.source.poll_page(context)
    }

    /// How many of the page's records are given, and where the next page is.
    fn settle(&mut self, mut page: RawPage, records: usize) -> (usize, Option<String>) {
        let given = records.min(self.left);
        // Going on after a page that was cut would leave records out.
        let next_url = page.next_url().filter(|_| given == records);
        let next_url = next_url.map(str::to_owned);
        self.left -= given;
        if self.left > 0 {
            self.source.advance(&mut page);
        }
        (given, next_url)
    }
}

impl<R> Pages<R> {
    pub(super) fn new(source: Source, decode: Decode<Vec<R>>, limit: Option<usize>) -> Self {
        let left = limit.unwrap_or(usize::MAX);
        Self {
            bounded: Bounded { source, left },
            decode,
        }
    }

    /// The next page; `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<Page<R>>> {
        poll_fn(|context| self.poll_page(context)).await
    }

    pub(super) fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Page<R>>>> {
        let page = match ready!(self.bounded.poll_page(context)) {
            Some(Ok(page)) => page,
            Some(Err(error)) => return Poll::Ready(Some(Err(error))),
            None => return Poll::Ready(None),
        };
        Poll::Ready(Some(match (self.decode)(&page.records) {
            Ok(mut items) => {
                let (given, next_url) = self.bounded.settle(page, items.len());
                items.truncate(given);
                Ok(Page::new(items, next_url))
            }
            Err(error) => Err(page.decode_error(self.bounded.source.list_key(), error)),
        }))
    }

    pub(super) fn poll_ahead(&mut self, context: &mut Context<'_>) {
        self.bounded.source.poll_ahead(context);
    }
}

impl<R> Stream for Pages<R> {
    type Item = Result<Page<R>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_page(context)
    }
}

impl<R> fmt::Debug for Pages<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("left", &self.bounded.left)
            .finish_non_exhaustive()
    }
}
