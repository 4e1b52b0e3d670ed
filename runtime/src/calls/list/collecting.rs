//! [`Collecting`]: a list that is being read to its end. It does not depend on the record's
//! type: the list keeps the records.

use std::{
    mem,
    task::{Context, Poll, ready},
};

use super::{Plan, envelope::OnRecord, reader::PageReader};
use crate::{Error, error::RecordError};

pub(super) struct Collecting {
    reader: PageReader,
    /// The maximum number of records.
    limit: usize,
    failures: Vec<RecordError>,
}

impl Collecting {
    /// The existing value, or a new one.
    pub(super) fn begin<'a>(started: &'a mut Option<Box<Self>>, plan: &Plan) -> &'a mut Self {
        started.get_or_insert_with(|| {
            let reader = plan.reader();
            Box::new(Self {
                limit: reader.left(),
                reader,
                failures: Vec::new(),
            })
        })
    }

    /// Reads all pages. Returns the error that ended the list, or that of the first record
    /// that cannot be decoded.
    pub(super) fn poll(
        &mut self,
        context: &mut Context<'_>,
        on_record: OnRecord<'_>,
    ) -> Poll<Option<Error>> {
        loop {
            match ready!(self.reader.poll_page(context, &mut *on_record)) {
                Some(Ok(mut page)) => self.failures.append(&mut page.failures),
                Some(Err(error)) => return Poll::Ready(Some(error)),
                None => break,
            }
        }
        let first = self.failures.first().cloned();
        Poll::Ready(first.map(|failure| self.reader.record_error(failure, None)))
    }

    /// The number of records in the pages that were read to their end.
    pub(super) fn records(&self) -> usize {
        self.limit - self.reader.left()
    }

    pub(super) fn take_failures(&mut self) -> Vec<RecordError> {
        mem::take(&mut self.failures)
    }
}
