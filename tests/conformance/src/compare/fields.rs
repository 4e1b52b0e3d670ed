//! The contents of a response: the key of a list, the fields of a record.

use std::collections::BTreeSet;

use serde_json::Value;
use twilio_runtime::descriptor::{FieldDescriptor, OperationKind, Output};

use super::{Comparison, Pair, answer, presence};
use crate::{Document, Shape, document::properties};

impl Comparison {
    pub(super) fn response(&mut self, pair: &Pair<'_>) {
        let what = pair.what();
        let response = pair.operation.success();
        let schema = response.and_then(|response| response.schema.as_ref());
        let held = match pair.declared.output() {
            _ if pair.declared.kind() == OperationKind::Delete => "nothing",
            Output::Nothing | Output::Redirect => "nothing",
            _ => "a record",
        };
        let in_document = if schema.is_some() {
            "a record"
        } else {
            "nothing"
        };
        self.same(&format!("{what} response"), in_document, held);
        if let (Some(schema), "a record") = (schema, held) {
            self.record(pair, schema);
        }
    }

    fn record(&mut self, pair: &Pair<'_>, schema: &Value) {
        let document = pair.document;
        let mut schema = schema;
        if let Some(paging) = pair.declared.paging() {
            self.list_key(pair, schema);
            let list = &schema["properties"][paging.list_key()];
            schema = document.resolve(&list["items"]);
        }
        let fields = match pair.declared.record() {
            Some(record) => record.fields(),
            None => pair.resource.fields(),
        };
        let what = format!("{} {}", document.name(), pair.resource.name());
        let what = match pair.declared.record() {
            Some(record) => format!("{what} {}", record.name()),
            None => what,
        };
        // Most operations of a resource return the same record, which is compared once.
        if self.seen.insert(format!("{what} {schema}")) {
            self.fields(document, &what, schema, fields);
        }
    }

    fn list_key(&mut self, pair: &Pair<'_>, schema: &Value) {
        let members = properties(pair.document, schema).into_iter();
        let lists = members.filter(|(_, (shape, _))| matches!(shape, Shape::List(_)));
        let keys: Vec<_> = lists.map(|(name, _)| name).collect();
        let declared = pair
            .declared
            .paging()
            .map_or("", |paging| paging.list_key());
        self.same(&format!("{} key", pair.what()), keys.join("|"), declared);
    }

    fn fields(
        &mut self,
        document: &Document,
        what: &str,
        schema: &Value,
        fields: &[FieldDescriptor],
    ) {
        let in_document = properties(document, schema);
        for (name, (shape, optional)) in &in_document {
            let what = format!("{what} field {name}");
            let Some(field) = fields.iter().find(|field| field.name() == name) else {
                self.same(&what, shape, "none");
                continue;
            };
            self.shapes(&what, shape, &Shape::of_field(field));
            let presence = [*optional, field.is_optional()].map(presence);
            self.same(&format!("{what} presence"), presence[0], presence[1]);
            if document.marks_personal_data() {
                let marked = document.property(schema, name)["x-twilio"]["pii"].is_object();
                let personal = [marked, field.is_pii()].map(answer);
                self.same(&format!("{what} personal data"), personal[0], personal[1]);
            }
        }
        let names: BTreeSet<_> = fields.iter().map(FieldDescriptor::name).collect();
        for name in names
            .iter()
            .filter(|name| !in_document.contains_key(**name))
        {
            self.same(&format!("{what} field {name}"), "none", "yes");
        }
    }
}
