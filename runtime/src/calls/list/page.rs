use std::{slice, vec};

use super::reader::PageHead;
use crate::error::RecordError;

/// One page of a list.
#[derive(Clone, Debug)]
pub struct Page<R> {
    items: Vec<R>,
    failures: Vec<RecordError>,
    next_url: Option<String>,
    total: Option<u64>,
}

impl<R> Page<R> {
    pub(super) fn new(items: Vec<R>, head: PageHead) -> Self {
        Self {
            items,
            failures: head.failures,
            next_url: head.next_url,
            total: head.total,
        }
    }

    /// The records.
    pub fn items(&self) -> &[R] {
        &self.items
    }

    /// An iterator over the records.
    pub fn iter(&self) -> slice::Iter<'_, R> {
        self.items.iter()
    }

    /// The records, without the rest.
    pub fn into_items(self) -> Vec<R> {
        self.items
    }

    /// The records of this page that cannot be decoded, each with its JSON.
    pub fn failures(&self) -> &[RecordError] {
        &self.failures
    }

    /// The URL of the next page, for [`List::resume`](crate::List::resume). `None` on the
    /// last page, and on a page that [`List::limit`](crate::List::limit) has shortened.
    pub fn next_url(&self) -> Option<&str> {
        self.next_url.as_deref()
    }

    /// The number of records in the whole list, from `meta.total`, `total` or
    /// `total_elements`. `None` if the page has none of them, like most pages of Twilio's APIs.
    pub fn total(&self) -> Option<u64> {
        self.total
    }

    /// The records, the failures, and the URL of the next page.
    pub(super) fn into_parts(self) -> (Vec<R>, Vec<RecordError>, Option<String>) {
        (self.items, self.failures, self.next_url)
    }
}

impl<R> IntoIterator for Page<R> {
    type Item = R;
    type IntoIter = vec::IntoIter<R>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

impl<'a, R> IntoIterator for &'a Page<R> {
    type Item = &'a R;
    type IntoIter = slice::Iter<'a, R>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
