//! [`Shape`]: the field names of all records of a resource.

/// The names of the fields of a resource's records, each with an index.
#[derive(Debug)]
pub(crate) struct Shape {
    /// In the order of their indices.
    names: Box<[&'static str]>,
    /// The indices, ordered by name.
    by_name: Box<[u16]>,
    key: Option<KeyNames>,
}

/// The fields that hold the key and its alias.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct KeyNames {
    pub(crate) field: Option<&'static str>,
    pub(crate) alias: Option<&'static str>,
}

impl Shape {
    /// `key` is `None` for a singleton, whose path ends without one.
    pub(crate) fn new(names: Vec<&'static str>, key: Option<KeyNames>) -> Self {
        let mut by_name: Vec<_> = (0..=u16::MAX).take(names.len()).collect();
        by_name.sort_by_key(|place| names[usize::from(*place)]);
        Self {
            names: names.into(),
            by_name: by_name.into(),
            key,
        }
    }

    pub(crate) fn names(&self) -> &[&'static str] {
        &self.names
    }

    pub(super) fn key(&self) -> Option<KeyNames> {
        self.key
    }

    /// The index of the field with this name.
    pub(crate) fn place(&self, name: &str) -> Option<usize> {
        let found = self
            .by_name
            .binary_search_by(|place| self.names[usize::from(*place)].cmp(name));
        Some(usize::from(self.by_name[found.ok()?]))
    }
}
