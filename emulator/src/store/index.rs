//! [`Index`]: finds records by their keys.

use std::collections::BTreeSet;

use super::{ids::Position, key::Key};

/// The collection and position of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Entry {
    pub(super) collection: u32,
    pub(super) position: Position,
}

impl Entry {
    const FIRST: Self = Self {
        collection: 0,
        position: Position::FIRST,
    };
    const LAST: Self = Self {
        collection: u32::MAX,
        position: Position::LAST,
    };
}

/// Keys with the collections and positions of their records, in 16 bytes each.
#[derive(Debug, Default)]
pub(super) struct Index(BTreeSet<(Key, Entry)>);

impl Index {
    pub(super) fn find(&self, key: Key) -> impl Iterator<Item = Entry> {
        let entries = self.0.range((key, Entry::FIRST)..=(key, Entry::LAST));
        entries.map(|(_, entry)| *entry)
    }

    pub(super) fn insert(&mut self, key: Key, at: Entry) {
        self.0.insert((key, at));
    }

    pub(super) fn remove(&mut self, key: Key, at: Entry) {
        self.0.remove(&(key, at));
    }
}
