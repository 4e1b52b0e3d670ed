//! Compares declarations with [`Document`]s: every difference becomes a line, and every
//! compared fact is counted.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Display,
};

use twilio_runtime::descriptor::{OperationDescriptor, ResourceDescriptor};

use crate::{
    Document, Shape,
    document::Operation,
    key::{self, Key},
};

mod fields;
mod parameters;

#[cfg(test)]
mod tests;

/// The result of a comparison.
#[derive(Clone, Debug, Default)]
pub struct Comparison {
    /// How many operations of the documents are declared.
    pub operations: usize,
    /// How many facts were compared.
    pub asked: usize,
    /// The differences between the document and the declaration, one line each.
    pub differences: Vec<String>,
    /// The records that were compared, each with its schema.
    seen: BTreeSet<String>,
    /// The SIDs that can be replaced in a path by a name from the application: product and
    /// shape.
    named: BTreeSet<(&'static str, String)>,
}

/// The members of an object, each with whether it may be absent or null.
type Members = BTreeMap<String, (Shape, bool)>;

/// An operation of a document and its declaration.
#[derive(Clone, Copy)]
struct Pair<'a> {
    document: &'a Document,
    operation: &'a Operation,
    resource: &'static ResourceDescriptor,
    declared: &'static OperationDescriptor,
}

/// Compares every operation of the documents with its declaration, in both directions.
pub fn compare(documents: &[Document], resources: &[&'static ResourceDescriptor]) -> Comparison {
    let mut comparison = Comparison::default();
    comparison.once(resources);
    comparison.named = resources
        .iter()
        .filter_map(|resource| named(resource))
        .collect();
    let declared = key::declared(resources);
    let mut open: BTreeSet<_> = declared.keys().collect();
    for document in documents {
        for operation in &document.operations() {
            let key = Key::of(operation);
            if let Some(&(resource, declared)) = declared.get(&key) {
                open.remove(&key);
                comparison.pair(Pair {
                    document,
                    operation,
                    resource,
                    declared,
                });
            } else {
                let what = format!(
                    "{} {} {}",
                    document.name(),
                    operation.method,
                    operation.path
                );
                comparison.same(&what, operation.kind, "none");
            }
        }
    }
    for key in open {
        let (resource, declared) = declared[key];
        let what = format!("{} {} {}", key.product, resource.name(), declared.kind());
        comparison.same(
            &what,
            "none",
            format_args!("{} {}", declared.method(), declared.path()),
        );
    }
    comparison
}

/// The SID that a name from the application can replace, if the resource has an alias.
fn named(resource: &ResourceDescriptor) -> Option<(&'static str, String)> {
    let key = resource.key().filter(|key| key.alias().is_some())?;
    Some((resource.product(), Shape::of(key.kind()).to_string()))
}

impl Comparison {
    /// Checks that no operation is declared twice.
    fn once(&mut self, resources: &[&'static ResourceDescriptor]) {
        let mut seen = BTreeSet::new();
        for resource in resources {
            for operation in resource.operations() {
                let key = Key::declared(resource, operation);
                let what = format!("{} {} {}", key.product, key.method, key.path);
                let times = if seen.insert(key) { "once" } else { "twice" };
                self.same(&what, "once", times);
            }
        }
    }

    /// Compares one fact.
    fn same(&mut self, what: &str, document: impl Display, declared: impl Display) {
        self.asked += 1;
        let (document, declared) = (document.to_string(), declared.to_string());
        if document != declared {
            let line = format!("{what}: document {document}, declared {declared}");
            self.differences.push(line);
        }
    }

    fn pair(&mut self, pair: Pair<'_>) {
        self.operations += 1;
        let Pair {
            operation,
            declared,
            ..
        } = pair;
        let what = pair.what();
        self.same(&format!("{what} kind"), operation.kind, declared.kind());
        self.same(&format!("{what} path"), &operation.path, declared.path());
        self.body(&what, operation, declared);
        self.auth(&what, operation, declared);
        self.path_values(&pair);
        self.parameters(&what, operation, declared);
        self.response(&pair);
    }

    /// Compares two shapes. Every value of an enumeration and every member of an object is compared
    /// separately.
    fn shapes(&mut self, what: &str, document: &Shape, declared: &Shape) {
        match (document, declared) {
            (Shape::Enum(document), Shape::Enum(declared)) => {
                for value in document.union(declared) {
                    let here = |values: &BTreeSet<String>| answer(values.contains(value));
                    let what = format!("{what} value {value}");
                    self.same(&what, here(document), here(declared));
                }
            }
            (Shape::List(document), Shape::List(declared)) => {
                self.shapes(&format!("{what}[]"), document, declared);
            }
            (Shape::Object(document), Shape::Object(declared)) => {
                self.members(what, document, declared);
            }
            _ => self.same(&format!("{what} shape"), document, declared),
        }
    }

    fn members(&mut self, what: &str, document: &Members, declared: &Members) {
        let names: BTreeSet<_> = document.keys().chain(declared.keys()).collect();
        for name in names {
            let what = format!("{what}.{name}");
            match (document.get(name), declared.get(name)) {
                (Some((document, may_lack)), Some((declared, may_be_none))) => {
                    self.shapes(&what, document, declared);
                    let presence = [*may_lack, *may_be_none].map(presence);
                    self.same(&format!("{what} presence"), presence[0], presence[1]);
                }
                (document, declared) => {
                    let text = |member: Option<&(Shape, bool)>| {
                        member.map_or("none".to_owned(), |(shape, _)| shape.to_string())
                    };
                    self.same(&what, text(document), text(declared));
                }
            }
        }
    }
}

impl Pair<'_> {
    fn what(&self) -> String {
        let (resource, kind) = (self.resource.name(), self.declared.kind());
        format!("{} {resource} {kind}", self.document.name())
    }
}

fn presence(optional: bool) -> &'static str {
    if optional { "optional" } else { "certain" }
}

fn answer(yes: bool) -> &'static str {
    if yes { "yes" } else { "no" }
}
