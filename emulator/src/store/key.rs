//! [`Key`]: what a record is found by.

use std::hash::{DefaultHasher, Hash, Hasher};

use super::{ids::ResourceId, record::Record};

/// A hash of what a record is found by. Two things may have the same one, so a lookup
/// compares the record itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key(u64);

#[derive(Hash)]
enum Namespace {
    Key,
    Alias,
    Rule,
    Place,
}

impl Key {
    pub(super) fn own(resource: ResourceId, within: &[String], key: &str) -> Self {
        Self::new(Namespace::Key, resource, within, key)
    }

    pub(super) fn alias(resource: ResourceId, within: &[String], alias: &str) -> Self {
        Self::new(Namespace::Alias, resource, within, alias)
    }

    /// A key that a rule gives a record, in no collection.
    pub(super) fn rule(resource: ResourceId, key: &str) -> Self {
        Self::new(Namespace::Rule, resource, &[], key)
    }

    /// What begins the path of a collection.
    pub(super) fn place(resource: ResourceId, above: &[String]) -> Self {
        Self::new(Namespace::Place, resource, above, "")
    }

    /// Everything that a record is found by.
    pub(super) fn all(resource: ResourceId, record: &Record) -> impl Iterator<Item = Self> {
        let key = Self::own(resource, record.within(), record.key());
        let alias = record
            .alias()
            .map(|alias| Self::alias(resource, record.within(), alias));
        let rules = record.rule_keys().iter();
        let rules = rules.map(move |key| Self::rule(resource, key));
        std::iter::once(key).chain(alias).chain(rules)
    }

    fn new(namespace: Namespace, resource: ResourceId, within: &[String], text: &str) -> Self {
        // Always the same hash for the same key: a run can be repeated.
        let mut hasher = DefaultHasher::new();
        (namespace, resource, within, text).hash(&mut hasher);
        Self(hasher.finish())
    }
}
