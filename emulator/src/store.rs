//! [`Store`]: the records, in memory.
//!
//! A request is a transaction: every change is journalled until [`Store::commit`],
//! and [`Store::rollback`] undoes what a refused request had already changed.

use std::{
    collections::BTreeMap,
    ops::Bound::{Excluded, Unbounded},
};

use crate::{record::Record, served::Index};

/// A collection: a resource and the values of its path.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    pub(crate) resource: Index,
    pub(crate) within: Vec<String>,
}

/// The records of one collection, in the order of their creation.
#[derive(Debug, Default)]
pub(crate) struct Collection {
    records: BTreeMap<u64, Record>,
    keys: BTreeMap<String, u64>,
    aliases: BTreeMap<String, u64>,
}

#[derive(Debug, Default)]
pub(crate) struct Store {
    collections: BTreeMap<Place, Collection>,
    last_number: u64,
    journal: Vec<Change>,
}

/// What a record was before it was changed.
#[derive(Debug)]
struct Change {
    place: Place,
    number: u64,
    before: Option<Record>,
}

impl Collection {
    /// The record of this key or, failing that, of this alias.
    pub(crate) fn find(&self, key: &str) -> Option<&Record> {
        let number = self.keys.get(key).or_else(|| self.aliases.get(key))?;
        self.records.get(number)
    }

    /// The records created after and before the given ones, with their numbers.
    pub(crate) fn after(&self, number: u64) -> impl Iterator<Item = (u64, &Record)> {
        let records = self.records.range((Excluded(number), Unbounded));
        records.map(|(number, record)| (*number, record))
    }

    pub(crate) fn before(&self, number: u64) -> impl Iterator<Item = (u64, &Record)> {
        let records = self.records.range(..number).rev();
        records.map(|(number, record)| (*number, record))
    }

    fn replace(&mut self, number: u64, record: Option<Record>) -> Option<Record> {
        let before = self.records.remove(&number);
        if let Some(before) = &before {
            self.keys.remove(before.key());
            if let Some(alias) = before.alias() {
                self.aliases.remove(alias);
            }
        }
        if let Some(record) = record {
            self.keys.insert(record.key().to_owned(), number);
            if let Some(alias) = record.alias() {
                self.aliases.insert(alias.to_owned(), number);
            }
            self.records.insert(number, record);
        }
        before
    }
}

impl Store {
    pub(crate) fn collection(&self, resource: Index, within: &[String]) -> Option<&Collection> {
        self.collections.get(&Place {
            resource,
            within: within.to_vec(),
        })
    }

    pub(crate) fn find(&self, resource: Index, within: &[String], key: &str) -> Option<&Record> {
        self.collection(resource, within)?.find(key)
    }

    /// The records of every collection whose path begins with `above`.
    pub(crate) fn below<'a>(
        &'a self,
        resource: Index,
        above: &'a [String],
    ) -> impl Iterator<Item = &'a Record> {
        self.places_below(resource, above)
            .flat_map(|(_, collection)| collection.records.values())
    }

    fn places_below<'a>(
        &'a self,
        resource: Index,
        above: &'a [String],
    ) -> impl Iterator<Item = (&'a Place, &'a Collection)> {
        let first = Place {
            resource,
            within: above.to_vec(),
        };
        self.collections
            .range(first..)
            .take_while(move |(place, _)| {
                place.resource == resource && place.within.starts_with(above)
            })
    }

    pub(crate) fn insert(&mut self, resource: Index, record: Record) {
        self.last_number += 1;
        let place = Place {
            resource,
            within: record.within().to_vec(),
        };
        self.change(place, self.last_number, Some(record));
    }

    /// Puts `record` where the one of the same key is.
    pub(crate) fn update(&mut self, resource: Index, record: Record) {
        if let Some((place, number)) = self.locate(resource, &record) {
            self.change(place, number, Some(record));
        }
    }

    pub(crate) fn remove(&mut self, resource: Index, record: &Record) {
        if let Some((place, number)) = self.locate(resource, record) {
            self.change(place, number, None);
        }
    }

    /// Removes the records of every collection whose path begins with `above`.
    pub(crate) fn remove_below(&mut self, resource: Index, above: &[String]) {
        let places = self.places_below(resource, above);
        let numbers = places.flat_map(|(place, collection)| {
            let numbers = collection.records.keys();
            numbers.map(move |number| (place.clone(), *number))
        });
        for (place, number) in numbers.collect::<Vec<_>>() {
            self.change(place, number, None);
        }
    }

    /// Makes the changes since the last commit final.
    pub(crate) fn commit(&mut self) {
        self.journal.clear();
    }

    /// Undoes the changes since the last commit.
    pub(crate) fn rollback(&mut self) {
        while let Some(change) = self.journal.pop() {
            self.replace(&change.place, change.number, change.before);
        }
    }

    fn locate(&self, resource: Index, record: &Record) -> Option<(Place, u64)> {
        let place = Place {
            resource,
            within: record.within().to_vec(),
        };
        let number = *self.collections.get(&place)?.keys.get(record.key())?;
        Some((place, number))
    }

    fn change(&mut self, place: Place, number: u64, record: Option<Record>) {
        let before = self.replace(&place, number, record);
        self.journal.push(Change {
            place,
            number,
            before,
        });
    }

    fn replace(&mut self, place: &Place, number: u64, record: Option<Record>) -> Option<Record> {
        let collection = self.collections.entry(place.clone()).or_default();
        let before = collection.replace(number, record);
        if collection.records.is_empty() {
            self.collections.remove(place);
        }
        before
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use twilio_runtime::Resource;

    use crate::fixtures::{Service, Session};

    const SERVICE: Index = Index(0);
    const SESSION: Index = Index(1);

    fn service(key: &str, name: &str) -> Record {
        let mut record = Record::new(Service::DESCRIPTOR, vec![key.to_owned()]);
        record.set("unique_name", name);
        record
    }

    fn session(service: &str, key: &str) -> Record {
        let path = vec![service.to_owned(), key.to_owned()];
        Record::new(Session::DESCRIPTOR, path)
    }

    fn keys(store: &Store) -> Vec<&str> {
        let services = store.below(SERVICE, &[]);
        services.map(Record::key).collect()
    }

    #[test]
    fn records_keep_the_order_of_their_creation() {
        let mut store = Store::default();
        store.insert(SERVICE, service("b", "x"));
        store.insert(SERVICE, service("a", "y"));
        store.update(SERVICE, service("b", "z"));
        assert_eq!(keys(&store), ["b", "a"]);
    }

    #[test]
    fn an_alias_finds_until_it_changes() {
        let mut store = Store::default();
        store.insert(SERVICE, service("a", "old"));
        assert_eq!(store.find(SERVICE, &[], "old").unwrap().key(), "a");
        store.update(SERVICE, service("a", "new"));
        assert!(store.find(SERVICE, &[], "old").is_none());
        assert_eq!(store.find(SERVICE, &[], "new").unwrap().key(), "a");
    }

    #[test]
    fn a_rollback_undoes_everything_since_the_commit() {
        let mut store = Store::default();
        store.insert(SERVICE, service("a", "kept"));
        store.commit();
        store.insert(SERVICE, service("b", "gone"));
        store.update(SERVICE, service("a", "changed"));
        let a = store.find(SERVICE, &[], "a").unwrap().clone();
        store.remove(SERVICE, &a);
        store.rollback();
        assert_eq!(keys(&store), ["a"]);
        assert_eq!(store.find(SERVICE, &[], "kept").unwrap().key(), "a");
        assert!(store.find(SERVICE, &[], "changed").is_none());
    }

    #[test]
    fn what_lies_below_is_removed_and_nothing_beside_it() {
        let mut store = Store::default();
        for (service, key) in [("a", "1"), ("ab", "2"), ("b", "3")] {
            store.insert(SESSION, session(service, key));
        }
        store.remove_below(SESSION, &["a".to_owned()]);
        let left: Vec<_> = store.below(SESSION, &[]).map(Record::key).collect();
        assert_eq!(left, ["2", "3"]);
    }
}
