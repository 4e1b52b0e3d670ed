use std::{
    fmt,
    future::poll_fn,
    pin::Pin,
    task::{Context, Poll, ready},
};

use futures_core::Stream;

use super::{Page, source::Source};
use crate::{__private::DecodeFailure, Result};

/// The pages of a list. Ends after an error.
///
/// The page after the one that was given is already being fetched: in a Tokio runtime
/// by a task of its own, which ends with this stream.
#[must_use = "streams do nothing unless polled"]
pub struct Pages<R> {
    source: Source,
    decode: fn(&[u8]) -> Result<Vec<R>, DecodeFailure>,
    /// How many records may still be given.
    left: usize,
}

impl<R> Pages<R> {
    pub(super) fn new(
        source: Source,
        decode: fn(&[u8]) -> Result<Vec<R>, DecodeFailure>,
        limit: Option<usize>,
    ) -> Self {
        Self {
            source,
            decode,
            left: limit.unwrap_or(usize::MAX),
        }
    }

    /// The next page; `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<Page<R>>> {
        poll_fn(|context| self.poll_page(context)).await
    }

    pub(super) fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Page<R>>>> {
        if self.left == 0 {
            return Poll::Ready(None);
        }
        let Some(raw) = ready!(self.source.poll_page(context)) else {
            return Poll::Ready(None);
        };
        let mut raw = raw?;
        let mut items = match (self.decode)(&raw.records) {
            Ok(items) => items,
            Err(error) => {
                let error = raw.decode_error(self.source.list_key(), error);
                return Poll::Ready(Some(Err(error)));
            }
        };
        // Going on after a page that was cut would leave records out.
        let whole = items.len() <= self.left;
        let next_url = raw.next_url().filter(|_| whole).map(str::to_owned);
        items.truncate(self.left);
        self.left -= items.len();
        if self.left > 0 {
            self.source.advance(&mut raw);
        }
        Poll::Ready(Some(Ok(Page::new(items, next_url))))
    }

    pub(super) fn poll_ahead(&mut self, context: &mut Context<'_>) {
        self.source.poll_ahead(context);
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
            .field("left", &self.left)
            .finish_non_exhaustive()
    }
}
