//! The records, in memory. This module does not use requests, declarations or rules.
//!
//! [`Store`] contains collections of [`Record`]s, a [`Shape`] has the field names of a
//! record, and [`Position`]s order the records of a collection.
//!
//! A request is a transaction: every change is in the journal until [`Store::commit`],
//! and [`Store::rollback`] undoes the changes of a rejected request.

use std::{collections::BTreeMap, mem, sync::Arc};

pub use self::record::Record;
pub(crate) use self::{
    collection::Collection,
    ids::{Position, ResourceId},
    shape::{KeyNames, Shape},
};
use self::{
    index::{Entry, Index},
    key::Key,
    places::Places,
};

mod collection;
mod ids;
mod index;
mod key;
mod live;
mod places;
mod record;
mod shape;

#[derive(Debug, Default)]
pub(crate) struct Store {
    places: Places,
    collections: Vec<Collection>,
    /// Removed collections, whose numbers are reused.
    free: Vec<u32>,
    /// Finds records by key, by alias and by the keys that rules add.
    index: Index,
    journal: Vec<Change>,
    /// The number of records of each resource.
    counts: BTreeMap<ResourceId, usize>,
    /// Collections whose parent was removed; a commit drops the empty ones.
    orphans: Vec<u32>,
}

/// A changed record: its new content, or `None` if it was deleted.
#[derive(Debug)]
pub(crate) struct Changed {
    pub(crate) resource: ResourceId,
    pub(crate) position: Position,
    /// The values of the record's path.
    pub(crate) path: Arc<[String]>,
    pub(crate) record: Option<Arc<Record>>,
}

/// The content of a record before a change.
#[derive(Debug)]
struct Change {
    at: Entry,
    before: Option<Arc<Record>>,
}

impl Store {
    pub(crate) fn collection(
        &self,
        resource: ResourceId,
        within: &[String],
    ) -> Option<&Collection> {
        let id = self.collection_number(resource, within)?;
        self.collections.get(id as usize)
    }

    /// The record with this key, otherwise the one with this alias.
    pub(crate) fn find(
        &self,
        resource: ResourceId,
        within: &[String],
        key: &str,
    ) -> Option<&Arc<Record>> {
        let by_key = self.lookup(Key::own(resource, within, key));
        let mut by_key = by_key.filter(|record| record.key() == key);
        let by_alias = || {
            let records = self.lookup(Key::alias(resource, within, key));
            records.filter(|record| record.alias() == Some(key))
        };
        let is_here = |record: &&Arc<Record>| record.within() == within;
        by_key.find(is_here).or_else(|| by_alias().find(is_here))
    }

    /// The records with this rule key, in no particular order. Because of hash collisions other
    /// records may be included: the caller must compare.
    pub(crate) fn indexed(
        &self,
        resource: ResourceId,
        key: &str,
    ) -> impl Iterator<Item = &Arc<Record>> {
        self.lookup(Key::rule(resource, key))
    }

    /// The records of every collection whose path begins with `above`.
    pub(crate) fn below<'a>(
        &'a self,
        resource: ResourceId,
        above: &'a [String],
    ) -> impl Iterator<Item = &'a Arc<Record>> {
        let collections = self.collections_below(resource, above);
        collections.flat_map(|id| self.collections[id as usize].all())
    }

    /// The number of records of a resource, across all its collections.
    pub(crate) fn count(&self, resource: ResourceId) -> usize {
        self.counts.get(&resource).copied().unwrap_or_default()
    }

    /// Adds a record at the end of its collection.
    pub(crate) fn insert(&mut self, resource: ResourceId, record: Record) {
        let collection = self.open(resource, record.within());
        let position = self.collections[collection as usize].next_position();
        let at = Entry {
            collection,
            position,
        };
        self.change(at, Some(record));
    }

    /// Adds a record at its position in the state file or snapshot.
    pub(crate) fn restore(&mut self, resource: ResourceId, position: Position, record: Record) {
        let collection = self.open(resource, record.within());
        let at = Entry {
            collection,
            position,
        };
        self.change(at, Some(record));
    }

    /// Every record, with its resource and position.
    pub(crate) fn all(&self) -> impl Iterator<Item = (ResourceId, Position, &Arc<Record>)> {
        self.collections.iter().flat_map(|collection| {
            let records = collection.skip(0);
            records.map(|(position, record)| (collection.resource(), position, record))
        })
    }

    /// Removes every record of every resource.
    pub(crate) fn clear(&mut self) {
        let count = u32::try_from(self.collections.len()).unwrap_or(u32::MAX);
        (0..count).for_each(|collection| self.empty(collection));
    }

    /// Replaces the record with the same path.
    pub(crate) fn update(&mut self, resource: ResourceId, record: Record) {
        if let Some(at) = self.locate(resource, &record) {
            self.change(at, Some(record));
        }
    }

    pub(crate) fn remove(&mut self, resource: ResourceId, record: &Record) {
        if let Some(at) = self.locate(resource, record) {
            self.change(at, None);
        }
    }

    /// Removes the records of every collection whose path begins with `above`.
    pub(crate) fn remove_below(&mut self, resource: ResourceId, above: &[String]) {
        let collections: Vec<_> = self.collections_below(resource, above).collect();
        for collection in collections {
            self.empty(collection);
        }
    }

    /// Removes the records of a collection whose parent is removed.
    fn empty(&mut self, collection: u32) {
        for position in self.collections[collection as usize].positions() {
            let at = Entry {
                collection,
                position,
            };
            self.change(at, None);
        }
        self.orphans.push(collection);
    }

    /// The changes since the last commit: each changed record once.
    pub(crate) fn changes(&self) -> Vec<Changed> {
        let mut changes = BTreeMap::new();
        for Change { at, before } in &self.journal {
            changes.entry(*at).or_insert(before);
        }
        let changes = changes.into_iter().filter_map(|(at, before)| {
            let collection = &self.collections[at.collection as usize];
            let record = collection.get(at.position).cloned();
            let path = record.as_ref().or(before.as_ref())?.shared_path();
            Some(Changed {
                resource: collection.resource(),
                position: at.position,
                path,
                record,
            })
        });
        changes.collect()
    }

    /// Makes the changes since the last commit final.
    pub(crate) fn commit(&mut self) {
        self.journal.clear();
        self.drop_orphans();
    }

    /// Undoes the changes since the last commit.
    pub(crate) fn rollback(&mut self) {
        while let Some(Change { at, before }) = self.journal.pop() {
            self.replace(at, before.as_ref());
        }
        self.orphans.clear();
    }

    fn lookup(&self, key: Key) -> impl Iterator<Item = &Arc<Record>> {
        let entries = self.index.find(key);
        entries.filter_map(|at| self.collections[at.collection as usize].get(at.position))
    }

    fn collections_below(
        &self,
        resource: ResourceId,
        above: &[String],
    ) -> impl Iterator<Item = u32> {
        let places = self.places.below(resource, above);
        places.filter(move |id| {
            let collection = &self.collections[*id as usize];
            collection.resource() == resource && collection.within().starts_with(above)
        })
    }

    /// The collection with this path. All collections of a resource have paths of the same
    /// length, so none is below another.
    fn collection_number(&self, resource: ResourceId, within: &[String]) -> Option<u32> {
        self.collections_below(resource, within).next()
    }

    /// The collection with this path, created if it does not exist.
    fn open(&mut self, resource: ResourceId, within: &[String]) -> u32 {
        if let Some(id) = self.collection_number(resource, within) {
            return id;
        }
        let collection = Collection::new(resource, within);
        let next = u32::try_from(self.collections.len()).unwrap_or(u32::MAX);
        let id = self.free.pop().unwrap_or(next);
        self.places.insert(&collection, id);
        if id == next {
            self.collections.push(collection);
        } else {
            self.collections[id as usize] = collection;
        }
        id
    }

    fn locate(&self, resource: ResourceId, record: &Record) -> Option<Entry> {
        let key = Key::own(resource, record.within(), record.key());
        let mut entries = self.index.find(key);
        entries.find(|at| {
            let found = self.collections[at.collection as usize].get(at.position);
            found.is_some_and(|found| found.path() == record.path())
        })
    }

    fn change(&mut self, at: Entry, record: Option<Record>) {
        let record = record.map(Arc::new);
        let before = self.replace(at, record.as_ref());
        self.journal.push(Change { at, before });
    }

    fn replace(&mut self, at: Entry, record: Option<&Arc<Record>>) -> Option<Arc<Record>> {
        let collection = &mut self.collections[at.collection as usize];
        let resource = collection.resource();
        if let Some(record) = record {
            for key in Key::all(resource, record) {
                self.index.insert(key, at);
            }
        }
        let before = collection.replace(at.position, record.cloned());
        let count = self.counts.entry(resource).or_default();
        *count = *count + usize::from(record.is_some()) - usize::from(before.is_some());
        if let Some(before) = &before {
            let kept: Vec<_> = record
                .into_iter()
                .flat_map(|r| Key::all(resource, r))
                .collect();
            for key in Key::all(resource, before).filter(|key| !kept.contains(key)) {
                self.index.remove(key, at);
            }
        }
        before
    }

    /// Removes the empty collections whose parent was removed; their numbers are reused.
    fn drop_orphans(&mut self) {
        for id in mem::take(&mut self.orphans) {
            let collection = &mut self.collections[id as usize];
            if collection.is_empty() && self.places.remove(collection, id) {
                *collection = Collection::new(collection.resource(), &[]);
                self.free.push(id);
            }
        }
    }
}

#[cfg(test)]
mod tests;
