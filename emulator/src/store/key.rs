//! [`Key`]: a hash by which a record is found.

use std::hash::{DefaultHasher, Hash, Hasher};

use super::{ids::ResourceId, record::Record};

/// A hash by which a record is found. Hashes may collide, so a lookup also compares the
/// record.
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

    /// A rule key, which does not depend on the collection.
    pub(super) fn rule(resource: ResourceId, key: &str) -> Self {
        Self::new(Namespace::Rule, resource, &[], key)
    }

    /// The beginning of a collection's path.
    pub(super) fn place(resource: ResourceId, above: &[String]) -> Self {
        Self::new(Namespace::Place, resource, above, "")
    }

    /// All keys of a record.
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
        // The same key always has the same hash, so that runs are reproducible.
        let mut hasher = DefaultHasher::new();
        (namespace, resource, within, text).hash(&mut hasher);
        Self(hasher.finish())
    }
}
