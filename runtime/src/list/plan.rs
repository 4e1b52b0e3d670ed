//! [`Plan`]: what a list will ask for, whatever its records are.

use super::{MAX_PAGE_SIZE, PAGE_SIZE, Source};
use crate::request_builder::RequestBuilder;

/// The half of [`List`](super::List) that does not know the record's type.
pub(super) struct Plan {
    pub(super) draft: RequestBuilder,
    pub(super) records_key: &'static str,
    pub(super) page_size: Option<usize>,
    pub(super) limit: Option<usize>,
    pub(super) resume: Option<String>,
}

impl Plan {
    pub(super) fn first_page(&self) -> RequestBuilder {
        let mut draft = self.draft.clone();
        if let Some(url) = &self.resume {
            draft.redirect(url.clone());
            return draft;
        }
        let needed = self.limit.map(|limit| limit.clamp(1, MAX_PAGE_SIZE));
        if let Some(size) = self.page_size.or(needed) {
            draft.query(PAGE_SIZE, &size.to_string());
        }
        draft
    }

    pub(super) fn source(&self) -> Source {
        Source::new(self.first_page(), self.records_key)
    }
}
