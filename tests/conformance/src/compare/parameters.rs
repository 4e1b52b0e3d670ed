//! The contents of a request: body kind, authentication, path values, parameters.

use std::collections::BTreeSet;

use serde_json::Value;
use twilio_runtime::{
    Kind,
    descriptor::{self, Auth, NextPage, OperationDescriptor, Paging, Place, ResourceDescriptor},
};

use super::{Comparison, Pair};
use crate::{
    Shape,
    document::{Operation, Parameter, placeholders},
};

impl Comparison {
    /// A body is compared if there are parameters for it.
    pub(super) fn body(
        &mut self,
        what: &str,
        operation: &Operation,
        declared: &OperationDescriptor,
    ) {
        let mut parameters = declared.parameters();
        let sends = declared.is_untyped() || parameters.any(|p| p.place() == Place::Body);
        let declared = declared.body().content_type().filter(|_| sends);
        let declared = declared.unwrap_or("none");
        let mut document = operation.body.iter().map(String::as_str);
        let document = document.find(|name| *name == declared);
        let document = document.or(operation.body.first().map(String::as_str));
        self.same(
            &format!("{what} body"),
            document.unwrap_or("none"),
            declared,
        );
    }

    pub(super) fn auth(
        &mut self,
        what: &str,
        operation: &Operation,
        declared: &OperationDescriptor,
    ) {
        let declared = match declared.auth() {
            Auth::None => "none",
            Auth::Header => "header",
            _ => "client",
        };
        self.same(&format!("{what} authentication"), operation.auth, declared);
    }

    pub(super) fn path_values(&mut self, pair: &Pair<'_>) {
        let (what, values) = (pair.what(), &pair.operation.path_values);
        for value in values {
            let Some(kind) = path_value(pair, &value.name) else {
                self.same(&format!("{what} path value"), &value.name, "none");
                continue;
            };
            // A name from the application is text, and such a document declares text.
            let shape = Shape::of(kind);
            let takes_text = self
                .named
                .contains(&(pair.resource.product(), shape.to_string()));
            if !(takes_text && value.shape == Shape::String) {
                let what = format!("{what} {}", value.name);
                self.shapes(&what, &value.shape, &shape);
            }
        }
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
        let mut open: BTreeSet<_> = declared.parameters().map(|p| identity(&p)).collect();
        for parameter in &operation.parameters {
            let what = format!("{what} {}", parameter.name);
            let same = |p: &descriptor::Parameter| {
                identity(p) == (parameter.name.as_str(), parameter.is_prefix)
            };
            if let Some(declared) = declared.parameters().find(same) {
                open.remove(&identity(&declared));
                self.parameter(&what, parameter, &declared);
            } else if let Some(paging) = paging(declared, parameter) {
                self.same(&format!("{what} shape"), &parameter.shape, paging);
            } else {
                self.same(&what, &parameter.shape, "none");
            }
        }
        for (name, _) in open {
            self.same(&format!("{what} {name}"), "none", "yes");
        }
    }

    fn parameter(&mut self, what: &str, parameter: &Parameter, declared: &descriptor::Parameter) {
        let places = [parameter.place, declared.place()].map(place);
        self.same(&format!("{what} place"), places[0], places[1]);
        let required = [parameter.required, declared.is_required()].map(need);
        self.same(&format!("{what} need"), required[0], required[1]);
        self.shapes(what, &parameter.shape, &Shape::of(declared.kind()));
        self.limits(what, parameter, declared);
    }

    /// Compares the limits that restrict the value: a length of 34 characters adds nothing to a
    /// SID.
    fn limits(&mut self, what: &str, parameter: &Parameter, declared: &descriptor::Parameter) {
        let limits = &parameter.limits;
        if parameter.shape == Shape::String {
            let declared = declared.max_length().map(|limit| limit as u64);
            self.limit(&format!("{what} max_length"), limits.max_length, declared);
        }
        if matches!(parameter.shape, Shape::Integer | Shape::Number) {
            self.limit(
                &format!("{what} minimum"),
                limits.minimum,
                declared.minimum(),
            );
            self.limit(
                &format!("{what} maximum"),
                limits.maximum,
                declared.maximum(),
            );
        }
        let default = limits.default.as_ref().map(|value| match value {
            Value::String(text) => text.clone(),
            value => value.to_string(),
        });
        self.limit(
            &format!("{what} default"),
            default.as_deref(),
            declared.default(),
        );
    }

    fn limit<T: ToString>(&mut self, what: &str, document: Option<T>, declared: Option<T>) {
        let text = |limit: Option<T>| limit.map_or("none".to_owned(), |limit| limit.to_string());
        self.same(what, text(document), text(declared));
    }
}

/// Identifies a parameter among the others of its operation.
fn identity(parameter: &descriptor::Parameter) -> (&'static str, bool) {
    (parameter.name(), parameter.is_prefix())
}

/// The declared kind of a placeholder.
fn path_value(pair: &Pair<'_>, name: &str) -> Option<Kind> {
    if !placeholders(pair.declared.path()).any(|placeholder| placeholder == name) {
        return None;
    }
    let resource: &ResourceDescriptor = pair.resource;
    if let Some(key) = resource.key().filter(|key| key.name() == name) {
        return Some(key.kind());
    }
    let mut known = resource.placeholders().iter();
    let placeholder = known.find(|placeholder| placeholder.name() == name)?;
    Some(placeholder.kind())
}

/// The shape of a parameter that a list sends automatically, so that it is not declared.
fn paging(declared: &OperationDescriptor, parameter: &Parameter) -> Option<Shape> {
    let paging: &Paging = declared.paging()?;
    let name = parameter.name.as_str();
    let (token, number) = match paging.next() {
        NextPage::Usual => (["PageToken", "pageToken"].contains(&name), name == "Page"),
        NextPage::Token { parameter, .. } => (name == parameter, false),
        NextPage::Number { parameter, .. } => (false, name == parameter),
        _ => (false, false),
    };
    if token {
        Some(Shape::String)
    } else if number || paging.page_size() == Some(name) {
        Some(Shape::Integer)
    } else {
        None
    }
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
