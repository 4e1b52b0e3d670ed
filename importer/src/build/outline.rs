//! [`Outline`]: a resource before its types are known: name, record, SIDs.

use indexmap::IndexMap;

use super::{
    group::Group,
    sids::{self, Owner},
};
use crate::{
    Result,
    document::{Document, Node, OperationKind, RawOperation, Reply, Shape},
    model::Key,
    names,
    overrides::Overrides,
    pointer::Pointer,
};

/// A resource under construction.
pub(super) struct Outline<'a> {
    pub(super) group: Group<'a>,
    pub(super) name: String,
    /// The response of most operations.
    pub(super) record: Option<Node<'a>>,
    /// The prefixes of its own SIDs.
    pub(super) prefixes: Vec<String>,
    /// Whether its SIDs are not hexadecimal.
    pub(super) is_alphanumeric: bool,
}

/// The schema of the record in a response, and the name of the list around it.
pub(super) struct RecordSchema<'a> {
    pub(super) record: Node<'a>,
    pub(super) list_key: Option<String>,
}

/// The outlines of all groups, with unique names.
pub(super) fn outlines<'a>(
    document: &'a Document,
    groups: Vec<Group<'a>>,
    overrides: &Overrides,
) -> Result<Vec<Outline<'a>>> {
    let mut outlines: Vec<Outline<'a>> = Vec::new();
    for group in groups {
        let record = main_record(document, &group)?;
        let mut outline = Outline {
            name: String::new(),
            prefixes: Vec::new(),
            record,
            is_alphanumeric: false,
            group,
        };
        let pattern = outline.sid_pattern(document)?.unwrap_or_default();
        outline.prefixes = sids::prefixes(&pattern).unwrap_or_default();
        outline.is_alphanumeric = sids::is_alphanumeric(&pattern);
        let found = outline.found_name();
        let name = match overrides.name_of(&outline.group.path, &found) {
            Some(name) => name.to_owned(),
            None => unique(&found, &outline, &outlines),
        };
        outline.name = name;
        outlines.push(outline);
    }
    Ok(outlines)
}

/// The first free name: its own, or with the words of the path before it.
fn unique(found: &str, outline: &Outline<'_>, before: &[Outline<'_>]) -> String {
    let is_taken = |name: &str| before.iter().any(|other| other.name == name);
    let mut name = found.to_owned();
    let literals = outline.group.path.trim_end_matches(".json").split('/');
    let literals: Vec<_> = literals.filter(|word| !word.starts_with('{')).collect();
    for word in literals.iter().rev().skip(1) {
        if !is_taken(&name) {
            return name;
        }
        name = names::singular(&names::to_pascal(word)) + &name;
    }
    let numbered = (2..).map(|number| format!("{found}{number}"));
    std::iter::once(name)
        .chain(numbered)
        .find(|name| !is_taken(name))
        .unwrap_or_default()
}

impl<'a> Outline<'a> {
    /// The name that the operations have in common.
    fn found_name(&self) -> String {
        let rank = |kind| match kind {
            OperationKind::Fetch => 0,
            OperationKind::Update => 1,
            OperationKind::Delete => 2,
            OperationKind::List => 3,
            OperationKind::Create => 4,
        };
        let operations = self.group.operations.iter().map(|(operation, _)| operation);
        let mut nouns: IndexMap<String, usize> = IndexMap::new();
        let mut operations: Vec<_> = operations.collect();
        operations.sort_by_key(|operation| rank(operation.kind));
        for operation in operations {
            let noun = match operation.kind {
                OperationKind::List => names::singular(&operation.noun),
                _ => operation.noun.clone(),
            };
            *nouns.entry(noun).or_default() += 1;
        }
        let most = nouns.values().copied().max().unwrap_or_default();
        let noun = nouns.into_iter().find(|(_, count)| *count == most);
        let noun = noun.map_or_else(|| "Resource".to_owned(), |(noun, _)| noun);
        names::pascal_ident(&noun, "Resource")
    }

    /// The schema of a placeholder.
    pub(super) fn placeholder(&self, name: &str) -> Option<&Node<'a>> {
        let operations = self.group.operations.iter();
        operations
            .flat_map(|(operation, _)| &operation.path_values)
            .find(|value| value.name == name)
            .map(|value| &value.node)
    }

    /// The pattern of a placeholder.
    pub(super) fn pattern_of(&self, placeholder: &str) -> Option<&str> {
        match self.placeholder(placeholder)?.shape {
            Shape::Text { pattern, .. } => pattern,
            _ => None,
        }
    }

    /// The prefixes of the key, from its placeholder.
    pub(super) fn key_prefixes(&self) -> Option<Vec<String>> {
        let Key::Named(key) = &self.group.key else {
            return None;
        };
        let by_path = self.pattern_of(key).and_then(sids::prefixes);
        by_path.filter(|prefixes| !prefixes.is_empty())
    }

    /// Whether the SIDs of the key are its own, not those of another resource.
    pub(super) fn owns_sids(&self) -> bool {
        let Key::Named(key) = &self.group.key else {
            return false;
        };
        let snake = names::to_snake(key);
        let own = names::to_snake(&self.name) + "_sid";
        let is_own = snake == "sid" || own.ends_with(&snake);
        is_own && !self.prefixes.is_empty()
    }

    /// The type of its own SIDs.
    pub(super) fn own_sid(&self) -> String {
        match self.prefixes.as_slice() {
            [prefix] if prefix == "AC" => sids::ACCOUNT.to_owned(),
            _ => self.name.clone(),
        }
    }

    /// The resource as an owner of SIDs, to which other resources can refer.
    pub(super) fn owner(&self) -> Option<Owner> {
        let prefixes = self.prefixes.clone();
        self.owns_sids().then(|| Owner {
            name: self.name.clone(),
            prefixes,
        })
    }

    /// The pattern of its own SIDs: that of the key, or of the record's member `sid`.
    fn sid_pattern(&self, document: &Document) -> Result<Option<String>> {
        if let Key::Named(key) = &self.group.key
            && self.key_prefixes().is_some()
        {
            return Ok(self.pattern_of(key).map(str::to_owned));
        }
        let Some(Node {
            shape: Shape::Object(object),
            ..
        }) = &self.record
        else {
            return Ok(None);
        };
        let Some((_, schema, pointer)) = object.properties.iter().find(|(name, ..)| *name == "sid")
        else {
            return Ok(None);
        };
        Ok(match document.node(*schema, pointer)?.shape {
            Shape::Text { pattern, .. } => pattern.map(str::to_owned),
            _ => None,
        })
    }
}

/// The response of most operations; in a tie, the response of a fetch.
fn main_record<'a>(document: &'a Document, group: &Group<'a>) -> Result<Option<Node<'a>>> {
    let mut found: IndexMap<Pointer, (usize, Node<'a>)> = IndexMap::new();
    for kind in [
        OperationKind::Fetch,
        OperationKind::List,
        OperationKind::Update,
        OperationKind::Create,
    ] {
        for (operation, _) in group.operations.iter().filter(|(o, _)| o.kind == kind) {
            if let Some(schema) = record_schema(document, operation)? {
                let pointer = schema.record.pointer.clone();
                found.entry(pointer).or_insert((0, schema.record)).0 += 1;
            }
        }
    }
    let most = found.values().map(|(count, _)| *count).max();
    let mut records = found.into_values();
    Ok(records
        .find(|(count, _)| Some(*count) == most)
        .map(|(_, record)| record))
}

/// The record in a response.
pub(super) fn record_schema<'a>(
    document: &'a Document,
    operation: &RawOperation<'a>,
) -> Result<Option<RecordSchema<'a>>> {
    let Reply::Record(node, _) = &operation.reply else {
        return Ok(None);
    };
    if operation.kind != OperationKind::List {
        return Ok(Some(RecordSchema {
            record: node.clone(),
            list_key: None,
        }));
    }
    let no_list = || {
        let help = "name a property of the type `array`, or specify in the overrides that this is \
                    a fetch";
        crate::Error::new(&node.pointer, "this is not a list of records", help)
    };
    let Shape::Object(object) = &node.shape else {
        return Err(no_list());
    };
    let mut lists = Vec::new();
    for (name, schema, pointer) in &object.properties {
        let property = document.node(*schema, pointer)?;
        if let Shape::List(Some(items)) = property.shape {
            let item = document.node(items, &property.pointer.of("items"))?;
            let is_object = matches!(item.shape, Shape::Object(_));
            lists.push((is_object, *name, item));
        }
    }
    // Lists of objects first: lists of texts are not records.
    lists.sort_by_key(|(is_object, ..)| !is_object);
    let (_, name, record) = lists.into_iter().next().ok_or_else(no_list)?;
    Ok(Some(RecordSchema {
        record,
        list_key: Some(name.to_owned()),
    }))
}
