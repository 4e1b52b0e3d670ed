/// One page of a list.
#[derive(Clone, Debug)]
pub struct Page<R> {
    items: Vec<R>,
    next_url: Option<String>,
}

impl<R> Page<R> {
    pub(super) fn new(items: Vec<R>, next_url: Option<String>) -> Self {
        Self { items, next_url }
    }

    /// The records.
    pub fn items(&self) -> &[R] {
        &self.items
    }

    /// The records, without the rest.
    pub fn into_items(self) -> Vec<R> {
        self.items
    }

    /// The URL of the next page, which [`List::resume`](crate::List::resume) takes;
    /// `None` on the last page, and where [`List::limit`](crate::List::limit) cut the
    /// page.
    pub fn next_url(&self) -> Option<&str> {
        self.next_url.as_deref()
    }
}

impl<R> IntoIterator for Page<R> {
    type Item = R;
    type IntoIter = std::vec::IntoIter<R>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}
