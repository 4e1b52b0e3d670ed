//! Compares declarations with a [`Document`]: every difference becomes a line, every
//! single question asked is counted.

use std::{collections::BTreeSet, fmt::Display};

use twilio_runtime::descriptor::{OperationKind, ResourceDescriptor};

use crate::{Document, Shape, document::Operation};

mod fields;
mod parameters;

#[cfg(test)]
mod tests;

/// What a comparison found.
#[derive(Clone, Debug, Default)]
pub struct Comparison {
    /// How many single questions were asked.
    pub asked: usize,
    /// Those that the document and the declaration answer differently, one line each.
    pub differences: Vec<String>,
}

/// Compares every operation of every resource with the document, both ways.
pub fn compare(document: &Document, resources: &[&ResourceDescriptor]) -> Comparison {
    let mut comparison = Comparison::default();
    let operations = document.operations();
    let mut known = BTreeSet::new();
    for resource in resources {
        let of_resource: Vec<_> = operations.iter().filter(|op| is_of(resource, op)).collect();
        known.extend(of_resource.iter().map(|op| op.path.as_str()));
        comparison.product(document, resource);
        comparison.resource(document, resource, &of_resource);
    }
    comparison.unknown_paths(&operations, &known);
    comparison
}

fn is_of(resource: &ResourceDescriptor, operation: &Operation) -> bool {
    let nameless = nameless(&operation.path);
    [resource.path(), resource.instance_path()]
        .map(self::nameless)
        .contains(&nameless)
}

/// A path whose placeholders have no names, so that a misnamed one is still found.
fn nameless(path: &str) -> String {
    let segment = |segment: &str| match segment.split_once('{') {
        Some((_, rest)) => format!("{{}}{}", rest.split_once('}').map_or("", |(_, tail)| tail)),
        None => segment.to_owned(),
    };
    path.split('/').map(segment).collect::<Vec<_>>().join("/")
}

impl Comparison {
    /// Asks one question: whether both give the same answer.
    fn same(&mut self, what: &str, document: impl Display, declared: impl Display) {
        self.asked += 1;
        let (document, declared) = (document.to_string(), declared.to_string());
        if document != declared {
            let line = format!("{what}: document {document}, declared {declared}");
            self.differences.push(line);
        }
    }

    fn product(&mut self, document: &Document, resource: &ResourceDescriptor) {
        let what = format!("{} product", resource.name());
        self.same(&what, document.products().join("|"), resource.product());
    }

    fn resource(
        &mut self,
        document: &Document,
        resource: &ResourceDescriptor,
        operations: &[&Operation],
    ) {
        let name = resource.name();
        if operations.is_empty() {
            self.same(name, "none", resource.path());
            return;
        }
        for kind in KINDS {
            let in_document = operations.iter().find(|op| op.kind == kind);
            match (in_document, resource.operation(kind)) {
                (Some(operation), Some(_)) => self.operation(resource, operation),
                (in_document, declared) => {
                    let method = |op: &&Operation| op.method.as_str();
                    self.same(
                        &format!("{name} {kind}"),
                        in_document.map_or("none", method),
                        declared.map_or("none", |operation| operation.method().as_str()),
                    );
                }
            }
        }
        self.alias(resource, operations);
        self.list_key(document, resource, operations);
        self.fields(document, resource, operations);
    }

    fn operation(&mut self, resource: &ResourceDescriptor, operation: &Operation) {
        let kind = operation.kind;
        let Some(declared) = resource.operation(kind) else {
            return;
        };
        let what = format!("{} {kind}", resource.name());
        self.same(
            &format!("{what} method"),
            operation.method,
            declared.method(),
        );
        let path = match kind {
            OperationKind::Create | OperationKind::List => resource.path(),
            _ => resource.instance_path(),
        };
        self.same(&format!("{what} path"), &operation.path, path);
        self.body(&what, operation, declared);
        self.path_values(&what, resource, operation);
        self.parameters(&what, operation, declared);
    }

    /// Two shapes; of two enumerations every value is a question of its own.
    fn shapes(&mut self, what: &str, document: &Shape, declared: &Shape) {
        let (Shape::Enum(document), Shape::Enum(declared)) = (document, declared) else {
            return self.same(&format!("{what} shape"), document, declared);
        };
        for value in document.union(declared) {
            let here = |values: &BTreeSet<String>| answer(values.contains(value));
            let what = format!("{what} value {value}");
            self.same(&what, here(document), here(declared));
        }
    }

    fn unknown_paths(&mut self, operations: &[Operation], known: &BTreeSet<&str>) {
        let unknown = operations.iter().map(|op| op.path.as_str());
        let unknown: BTreeSet<_> = unknown.filter(|path| !known.contains(path)).collect();
        for path in unknown {
            let here = operations.iter().filter(|op| op.path == path);
            let methods: Vec<_> = here.map(|op| op.method.as_str()).collect();
            self.same(path, methods.join("+"), "none");
        }
    }
}

fn answer(yes: bool) -> &'static str {
    if yes { "yes" } else { "no" }
}

const KINDS: [OperationKind; 5] = [
    OperationKind::Create,
    OperationKind::Fetch,
    OperationKind::List,
    OperationKind::Update,
    OperationKind::Delete,
];
