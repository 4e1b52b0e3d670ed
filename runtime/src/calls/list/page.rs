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

    /// The records, one after the other.
    pub fn iter(&self) -> slice::Iter<'_, R> {
        self.items.iter()
    }

    /// The records, without the rest.
    pub fn into_items(self) -> Vec<R> {
        self.items
    }

    /// The records of this page that are not what is declared, each with its JSON.
    pub fn failures(&self) -> &[RecordError] {
        &self.failures
    }

    /// The URL of the next page, which [`List::resume`](crate::List::resume) takes;
    /// `None` on the last page, and where [`List::limit`](crate::List::limit) cut the
    /// page.
    pub fn next_url(&self) -> Option<&str> {
        self.next_url.as_deref()
    }

    /// How many records the whole list has; `None` where the page does not say so, as
    /// most of Twilio's do not. Read from `meta.total`, `total` or `total_elements`.
    pub fn total(&self) -> Option<u64> {
        self.total
    }

    /// The records, the failures, and where the next page is.
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
