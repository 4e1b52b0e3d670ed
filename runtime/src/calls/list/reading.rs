//! [`Reading`]: collects all records of a list.

use std::{
    mem,
    task::{Context, Poll, ready},
};

use super::{PageReader, Pages};
use crate::{Result, error::RecordError, send::wire::decoder::ReadRecord};

pub(super) struct Reading<T> {
    pages: Pages<T>,
    records: Vec<T>,
    failures: Vec<RecordError>,
}

impl<T> Reading<T> {
    pub(super) fn new(reader: PageReader, read: ReadRecord<T>) -> Self {
        Self {
            pages: Pages::new(reader, read),
            records: Vec::new(),
            failures: Vec::new(),
        }
    }
}

impl<T: Send + Sync + 'static> Reading<T> {
    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Result<Vec<T>>> {
        let end = loop {
            match ready!(self.pages.poll_page(context)) {
                Some(Ok(page)) => {
                    let (mut records, mut failures, _) = page.into_parts();
                    self.records.append(&mut records);
                    self.failures.append(&mut failures);
                }
                Some(Err(error)) => break Some(error),
                None => break None,
            }
        };
        let (records, failures) = (mem::take(&mut self.records), mem::take(&mut self.failures));
        let unread = failures.first().cloned();
        let unread = unread.map(|failure| self.pages.record_error(failure, None));
        Poll::Ready(match end.or(unread) {
            Some(error) => Err(error.with_partial(records, failures)),
            None => Ok(records),
        })
    }
}
