//! The documentation of the generated methods.

use super::{forms, operations::takes_address};
use crate::{
    resource::{
        model::Model,
        operation::{OperationAttr, OperationKind},
    },
    ty,
};

/// Summary, route, address, parameters, errors.
pub(crate) fn method(model: &Model<'_>, operation: &OperationAttr) -> String {
    let parts = [
        Some(summary(model, operation)),
        Some(route(model, operation)),
        address(model, operation.kind),
        parameters(operation),
        Some(errors(operation.kind)),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    parts.join("\n\n")
}

fn summary(model: &Model<'_>, operation: &OperationAttr) -> String {
    if !operation.doc.is_empty() {
        return operation.doc.clone();
    }
    let name = &model.name;
    match operation.kind {
        OperationKind::Create => format!("Creates a `{name}`."),
        OperationKind::Fetch => format!("Reads one `{name}`."),
        OperationKind::List => format!("Reads the collection of `{name}`, page by page."),
        OperationKind::Update => format!("Changes one `{name}`."),
        OperationKind::Delete => format!("Removes one `{name}`."),
    }
}

fn route(model: &Model<'_>, operation: &OperationAttr) -> String {
    let method = operation.method.unwrap_or(operation.kind.default_method());
    let path = if operation.kind.is_of_collection() {
        model.template.collection().to_owned()
    } else {
        model.instance_path()
    };
    format!("`{method} {path}`")
}

fn address(model: &Model<'_>, kind: OperationKind) -> Option<String> {
    if !takes_address(model, kind) {
        return None;
    }
    let argument = if kind.is_of_collection() {
        "within"
    } else {
        "at"
    };
    Some(format!("`{argument}` is {}.", forms::words(model, kind)))
}

fn parameters(operation: &OperationAttr) -> Option<String> {
    match (&operation.params, operation.kind) {
        (Some(ty), OperationKind::List) => {
            Some(format!("`.filter(...)` takes `{}`.", ty::source(ty)))
        }
        (Some(ty), OperationKind::Fetch | OperationKind::Delete) => {
            Some(format!("`.with(...)` takes `{}`.", ty::source(ty)))
        }
        (None, OperationKind::Create | OperationKind::Update) => Some(
            "`params` is a map or struct that is `Serialize`: one member for each parameter, by \
             its wire name; `()` is empty."
                .to_owned(),
        ),
        _ => None,
    }
}

fn errors(kind: OperationKind) -> String {
    let missing = match kind {
        OperationKind::Create | OperationKind::List => "",
        _ => " (404 where there is no such record)",
    };
    format!(
        "# Errors\n\n\
         When awaited: `Error::Parameter` for a value that cannot be sent, before anything is; \
         `Error::Api` for what the API refuses{missing}; otherwise what kept the answer from \
         arriving or from being read."
    )
}
