//! [`Places`]: finds collections by the beginning of their paths.

use std::collections::BTreeSet;

use super::{collection::Collection, ids::ResourceId, key::Key};

/// The numbers of the collections by each beginning of their path, in 16 bytes each.
#[derive(Debug, Default)]
pub(super) struct Places(BTreeSet<(Key, u32)>);

impl Places {
    /// The collections of a resource whose path begins with `above`. Because of hash collisions
    /// others may be included: the caller must compare.
    pub(super) fn below(
        &self,
        resource: ResourceId,
        above: &[String],
    ) -> impl Iterator<Item = u32> {
        let key = Key::place(resource, above);
        let places = self.0.range((key, 0)..=(key, u32::MAX));
        places.map(|(_, id)| *id)
    }

    pub(super) fn insert(&mut self, collection: &Collection, id: u32) {
        self.0.extend(keys(collection).map(|key| (key, id)));
    }

    /// Removes a collection; returns whether it existed.
    pub(super) fn remove(&mut self, collection: &Collection, id: u32) -> bool {
        let mut was_there = false;
        for key in keys(collection) {
            was_there |= self.0.remove(&(key, id));
        }
        was_there
    }
}

fn keys(collection: &Collection) -> impl Iterator<Item = Key> {
    let (resource, within) = (collection.resource(), collection.within());
    (0..=within.len()).map(move |length| Key::place(resource, &within[..length]))
}
