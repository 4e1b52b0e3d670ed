//! What a request carries: body kind, path values, parameters.

use std::collections::BTreeSet;

use twilio_runtime::descriptor::{
    BodyKind, OperationDescriptor, OperationKind, Place, ResourceDescriptor,
};

use super::{Comparison, answer};
use crate::{
    Shape,
    document::{Operation, Parameter},
};

/// What every list sends by itself; no declaration names it.
const PAGING: [(&str, Shape); 3] = [
    ("PageSize", Shape::Integer),
    ("Page", Shape::Integer),
    ("PageToken", Shape::String),
];

impl Comparison {
    /// A body is compared where there are parameters to put into it.
    pub(super) fn body(
        &mut self,
        what: &str,
        operation: &Operation,
        declared: &OperationDescriptor,
    ) {
        let sends_parameters = declared.parameters().len() > 0 || declared.is_untyped();
        let media_type = match declared.body() {
            BodyKind::Form if sends_parameters => "application/x-www-form-urlencoded",
            BodyKind::Json if sends_parameters => "application/json",
            _ => "none",
        };
        let document = operation.body.as_deref().unwrap_or("none");
        self.same(&format!("{what} body"), document, media_type);
    }

    pub(super) fn path_values(
        &mut self,
        what: &str,
        resource: &ResourceDescriptor,
        operation: &Operation,
    ) {
        let of_collection = matches!(operation.kind, OperationKind::Create | OperationKind::List);
        let placeholders = resource.placeholders().iter();
        let mut declared: Vec<_> = placeholders.map(|p| (p.name(), p.kind(), false)).collect();
        if let (false, Some(key)) = (of_collection, resource.key()) {
            declared.push((key.name(), key.kind(), key.alias().is_some()));
        }
        let names = |names: Vec<&str>| names.join(",");
        self.same(
            &format!("{what} path values"),
            names(
                operation
                    .path_values
                    .iter()
                    .map(|v| v.name.as_str())
                    .collect(),
            ),
            names(declared.iter().map(|(name, ..)| *name).collect()),
        );
        for (value, (name, kind, has_alias)) in operation.path_values.iter().zip(declared) {
            // An alias takes text beside the SID, which is what such a document says.
            if !(has_alias && value.shape == Shape::String) {
                let what = format!("{what} {name}");
                self.shapes(&what, &value.shape, &Shape::of(kind));
            }
        }
    }

    /// An alias is declared where some operation of the document takes any text.
    pub(super) fn alias(&mut self, resource: &ResourceDescriptor, operations: &[&Operation]) {
        let Some(key) = resource.key() else { return };
        let takes_text = |operation: &&Operation| {
            let is_key = |value: &&Parameter| value.name == key.name();
            let value = operation.path_values.last().filter(is_key);
            value.is_some_and(|value| value.shape == Shape::String)
        };
        let is_sid = matches!(Shape::of(key.kind()), Shape::Sid(_));
        self.same(
            &format!("{} key takes any text", resource.name()),
            answer(operations.iter().any(takes_text)),
            answer(!is_sid || key.alias().is_some()),
        );
    }

    pub(super) fn parameters(
        &mut self,
        what: &str,
        operation: &Operation,
        declared: &OperationDescriptor,
    ) {
        if declared.is_untyped() {
            return;
        }
        let mut open: BTreeSet<_> = declared.parameters().map(|p| p.name()).collect();
        for parameter in &operation.parameters {
            let what = format!("{what} {}", parameter.name);
            let mut candidates = declared.parameters();
            if let Some(declared) = candidates.find(|p| p.name() == parameter.name) {
                open.remove(declared.name());
                self.same(
                    &format!("{what} place"),
                    place(parameter.place),
                    place(declared.place()),
                );
                let required = [parameter.required, declared.is_required()].map(need);
                self.same(&format!("{what} need"), required[0], required[1]);
                self.shapes(&what, &parameter.shape, &Shape::of(declared.kind()));
            } else if let Some(paging) = paging(operation, parameter) {
                self.same(&format!("{what} shape"), &parameter.shape, paging);
            } else {
                self.same(&what, &parameter.shape, "none");
            }
        }
        for name in open {
            self.same(&format!("{what} {name}"), "none", "yes");
        }
    }
}

fn paging(operation: &Operation, parameter: &Parameter) -> Option<Shape> {
    let is_paging = operation.kind == OperationKind::List && parameter.place == Place::Query;
    let known = PAGING.into_iter().find(|(name, _)| *name == parameter.name);
    known.filter(|_| is_paging).map(|(_, shape)| shape)
}

fn place(place: Place) -> &'static str {
    match place {
        Place::Body => "body",
        Place::Header => "header",
        _ => "query",
    }
}

fn need(required: bool) -> &'static str {
    if required { "required" } else { "optional" }
}
