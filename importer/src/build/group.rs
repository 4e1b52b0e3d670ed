//! [`Group`]: the operations that belong to one resource.

use indexmap::IndexMap;

use super::template;
use crate::{
    document::{OperationKind, RawOperation},
    model::{At, Key},
};

/// The operations of one resource.
#[derive(Debug)]
pub(super) struct Group<'a> {
    /// The path of the collection, or of the singleton.
    pub(super) path: String,
    pub(super) key: Key,
    pub(super) operations: Vec<(RawOperation<'a>, At)>,
}

impl Group<'_> {
    fn has(&self, kind: OperationKind) -> bool {
        self.operations
            .iter()
            .any(|(operation, _)| operation.kind == kind)
    }

    /// The path of a record.
    pub(super) fn instance_path(&self) -> String {
        match &self.key {
            Key::Named(key) => template::with_key(&self.path, key),
            _ => self.path.clone(),
        }
    }
}

/// The operations found at one collection.
#[derive(Default)]
struct Found<'a> {
    /// On the path itself.
    collection: Vec<RawOperation<'a>>,
    /// On a path with one more placeholder, by its name.
    records: IndexMap<String, Vec<RawOperation<'a>>>,
}

/// Sorts operations into resources, in the order of the document.
pub(super) fn groups(operations: Vec<RawOperation<'_>>) -> Vec<Group<'_>> {
    let is_list = |operation: &RawOperation<'_>| operation.kind == OperationKind::List;
    let lists: Vec<String> = operations
        .iter()
        .filter(|o| is_list(o))
        .map(|o| o.path.to_owned())
        .collect();
    let mut found: IndexMap<String, Found<'_>> = IndexMap::new();
    for operation in operations {
        match template::split_key(operation.path) {
            // A list whose path ends with a value is a collection itself.
            Some((path, key)) if !lists.iter().any(|list| list == operation.path) => {
                let records = &mut found.entry(path).or_default().records;
                records.entry(key.to_owned()).or_default().push(operation);
            }
            _ => {
                let path = operation.path.to_owned();
                found.entry(path).or_default().collection.push(operation);
            }
        }
    }
    found
        .into_iter()
        .flat_map(|(path, found)| resources(&path, found))
        .collect()
}

/// The resources of one collection's path: one, unless two operations are of one kind.
fn resources<'a>(path: &str, found: Found<'a>) -> Vec<Group<'a>> {
    let mut groups: Vec<Group<'a>> = Vec::new();
    for (key, operations) in found.records {
        for operation in operations {
            let creates = operation.kind == OperationKind::Create;
            let at = if creates { At::Record } else { At::Usual };
            put(&mut groups, path, &Key::Named(key.clone()), operation, at);
        }
    }
    let only_creates = found
        .collection
        .iter()
        .all(|operation| operation.kind == OperationKind::Create);
    let has_list = found
        .collection
        .iter()
        .any(|operation| operation.kind == OperationKind::List);
    let alone = match (has_list, only_creates) {
        (false, false) => Key::Singleton,
        _ => Key::None,
    };
    for operation in found.collection {
        let of_record = !matches!(operation.kind, OperationKind::Create | OperationKind::List);
        let key = groups.first().map_or(&alone, |group| &group.key).clone();
        let at = match key {
            Key::Singleton => At::Usual,
            _ if of_record => At::Collection,
            _ => At::Usual,
        };
        put(&mut groups, path, &key, operation, at);
    }
    groups
}

/// Adds an operation to the first group without an operation of the same kind.
fn put<'a>(
    groups: &mut Vec<Group<'a>>,
    path: &str,
    key: &Key,
    operation: RawOperation<'a>,
    at: At,
) {
    let free = |group: &&mut Group<'_>| group.key == *key && !group.has(operation.kind);
    match groups.iter_mut().find(free) {
        Some(group) => group.operations.push((operation, at)),
        None => groups.push(Group {
            path: path.to_owned(),
            key: key.clone(),
            operations: vec![(operation, at)],
        }),
    }
}
