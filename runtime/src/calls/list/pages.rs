use std::{
    fmt,
    future::poll_fn,
    pin::Pin,
    task::{Context, Poll, ready},
};

use futures_core::Stream;

use super::{Page, reader::PageReader};
use crate::{Error, Result, error::RecordError, send::wire::decoder::ReadRecord};

/// How often this task yields before it returns a page. The request of the next page passes
/// from its own task to that of a connection. Without the yields, a program on a single
/// thread that processes records without a pause would delay it. Measured with reqwest and
/// hyper, one yield was not enough and three were.
const YIELDS: u8 = 3;

/// The pages of a list. Ends after an error.
///
/// A record that cannot be decoded does not make its page fail: [`Page::failures`] lists
/// it.
///
/// The next page is prefetched: in a Tokio runtime by a task, which ends with this stream.
#[must_use = "streams do nothing unless polled"]
pub struct Pages<R> {
    reader: PageReader,
    read: ReadRecord<R>,
    /// The number of records in the last page, as an estimate for the next one.
    expected: usize,
    /// A page that is returned once the request of the next one is being sent.
    held: Option<Page<R>>,
    /// How often to yield before the held page is returned.
    yields: u8,
}

impl<R> Pages<R> {
    pub(super) fn new(reader: PageReader, read: ReadRecord<R>) -> Self {
        Self {
            reader,
            read,
            expected: 0,
            held: None,
            yields: 0,
        }
    }

    /// The next page; `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<Page<R>>> {
        poll_fn(|context| self.poll_page(context)).await
    }

    pub(super) fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Page<R>>>> {
        if self.held.is_none() {
            match ready!(self.poll_response(context)) {
                Some(Ok(page)) => self.hold(page),
                end => return Poll::Ready(end),
            }
        }
        if self.yields > 0 {
            self.yields -= 1;
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(self.held.take().map(Ok))
    }

    fn hold(&mut self, page: Page<R>) {
        self.expected = page.items().len();
        self.held = Some(page);
        self.yields = if self.reader.has_task() { YIELDS } else { 0 };
    }

    fn poll_response(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Page<R>>>> {
        let (read, expected) = (self.read, self.expected);
        let mut items = Vec::new();
        let page = self.reader.poll_page(context, &mut |json| {
            let record = read(json)?;
            if items.is_empty() {
                items.reserve(expected);
            }
            items.push(record);
            Ok(())
        });
        page.map(|page| page.map(|page| page.map(|head| Page::new(items, head))))
    }

    pub(super) fn poll_ahead(&mut self, context: &mut Context<'_>) {
        self.reader.poll_ahead(context);
    }

    /// The error of a record, as an error of this list.
    pub(super) fn record_error(&self, error: RecordError, next_url: Option<&str>) -> Error {
        self.reader.record_error(error, next_url)
    }
}

impl<R> Stream for Pages<R> {
    type Item = Result<Page<R>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_page(context)
    }
}

impl<R> Unpin for Pages<R> {}

impl<R> fmt::Debug for Pages<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("left", &self.reader.left())
            .finish_non_exhaustive()
    }
}
