use std::{
    fmt,
    pin::Pin,
    task::{Context, Poll, ready},
};

use super::Pages;
use crate::Result;

/// A list on its way, which ends with all records.
#[must_use = "futures do nothing unless polled"]
pub struct ListFuture<R> {
    pages: Pages<R>,
    records: Vec<R>,
}

impl<R> ListFuture<R> {
    pub(super) fn new(pages: Pages<R>) -> Self {
        Self {
            pages,
            records: Vec::new(),
        }
    }
}

impl<R> Future for ListFuture<R> {
    type Output = Result<Vec<R>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        while let Some(page) = ready!(self.pages.poll_page(context)) {
            self.records.append(&mut page?.into_items());
        }
        Poll::Ready(Ok(std::mem::take(&mut self.records)))
    }
}

impl<R> Unpin for ListFuture<R> {}

impl<R> fmt::Debug for ListFuture<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ListFuture").finish_non_exhaustive()
    }
}
