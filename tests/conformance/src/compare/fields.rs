//! What an answer carries: the key of a list, the fields of a record.

use std::collections::BTreeSet;

use serde_json::Value;
use twilio_runtime::descriptor::{FieldDescriptor, OperationKind, ResourceDescriptor};

use super::{Comparison, answer};
use crate::{
    Document, Shape,
    document::{Operation, properties},
};

impl Comparison {
    pub(super) fn list_key(
        &mut self,
        document: &Document,
        resource: &ResourceDescriptor,
        operations: &[&Operation],
    ) {
        for list in operations
            .iter()
            .filter(|op| op.kind == OperationKind::List)
        {
            let schema = list.success().and_then(|response| response.schema.as_ref());
            let lists = schema.map(|schema| properties(document, schema));
            let lists = lists.unwrap_or_default().into_iter();
            let keys = lists.filter(|(_, (shape, _))| matches!(shape, Shape::List(_)));
            let keys: Vec<_> = keys.map(|(name, _)| name).collect();
            let what = format!("{} list key", resource.name());
            self.same(&what, keys.join("|"), resource.list_key());
        }
    }

    pub(super) fn fields(
        &mut self,
        document: &Document,
        resource: &ResourceDescriptor,
        operations: &[&Operation],
    ) {
        for schema in record_schemas(document, resource, operations) {
            let in_document = properties(document, &schema);
            let declared: BTreeSet<_> = resource
                .fields()
                .iter()
                .map(FieldDescriptor::name)
                .collect();
            for (name, (shape, optional)) in &in_document {
                let what = format!("{} field {name}", resource.name());
                let Some(field) = resource.field(name) else {
                    self.same(&what, shape, "none");
                    continue;
                };
                self.shapes(&what, shape, &Shape::of_field(field));
                let presence = [*optional, field.is_optional()].map(presence);
                self.same(&format!("{what} presence"), presence[0], presence[1]);
                if document.marks_personal_data() {
                    let property = document.resolve(&schema["properties"][name]);
                    let marked = property["x-twilio"]["pii"].is_object();
                    let personal = [marked, field.is_pii()].map(answer);
                    self.same(&format!("{what} personal data"), personal[0], personal[1]);
                }
            }
            for name in declared
                .iter()
                .filter(|name| !in_document.contains_key(**name))
            {
                let what = format!("{} field {name}", resource.name());
                self.same(&what, "none", "yes");
            }
        }
    }
}

fn presence(optional: bool) -> &'static str {
    if optional { "optional" } else { "certain" }
}

/// The schemas of a record, each once: usually all operations give the same.
fn record_schemas(
    document: &Document,
    resource: &ResourceDescriptor,
    operations: &[&Operation],
) -> Vec<Value> {
    let mut schemas: Vec<Value> = Vec::new();
    for operation in operations {
        let schema = operation
            .success()
            .and_then(|response| response.schema.as_ref());
        let Some(mut schema) = schema else { continue };
        if operation.kind == OperationKind::List {
            let list = &schema["properties"][resource.list_key()];
            schema = document.resolve(&list["items"]);
        }
        if !schemas.contains(schema) {
            schemas.push(schema.clone());
        }
    }
    schemas
}
