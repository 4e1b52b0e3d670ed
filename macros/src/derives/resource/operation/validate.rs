//! The rules for one operation, one function each.

use proc_macro2::Ident;

use super::{Auth, OperationAttr, OperationKind, Params, ResponseType, Scope};
use crate::errors::Errors;

/// The facts about the resource that the rules need.
pub(crate) struct Resource {
    pub(crate) is_singleton: bool,
    pub(crate) has_key: bool,
}

pub(crate) fn validate(operation: &OperationAttr, resource: &Resource, errors: &mut Errors) {
    check_at(operation, resource, errors);
    check_body(operation, errors);
    check_record(operation, errors);
    check_auth(operation, errors);
    operation
        .paging
        .validate(operation.kind == OperationKind::List, errors);
}

fn check_at(operation: &OperationAttr, resource: &Resource, errors: &mut Errors) {
    let name = operation.kind.name();
    let Some((scope, at)) = &operation.at else {
        let needs_key = !operation.kind.is_of_collection();
        if needs_key && !resource.has_key && !resource.is_singleton {
            errors.at(
                &operation.ident,
                format!(
                    "with `key = none` a record has no path: remove `{name}`, or write \
                     `{name}(at = collection)` if the API has it there"
                ),
            );
        }
        return;
    };
    if resource.is_singleton {
        errors.at(at, "a singleton has only one path: remove `at`");
    } else if *scope == Scope::Record && !resource.has_key {
        errors.at(
            at,
            "with `key = none` a record has no path: write `at = collection`",
        );
    } else if *scope == Scope::Record && operation.kind == OperationKind::List {
        errors.at(at, "a list is always at the collection: remove `at`");
    }
}

fn check_body(operation: &OperationAttr, errors: &mut Errors) {
    let Some((_, span)) = &operation.body else {
        return;
    };
    let token = Ident::new("body", *span);
    if let Params::Nothing = operation.params {
        errors.at(&token, "without parameters there is no body: remove `body`");
    } else if !operation.method().has_body() {
        let method = operation.method().name();
        errors.at(
            &token,
            format!("a `{method}` has no body: remove `body`, or add `method = POST`"),
        );
    }
}

fn check_record(operation: &OperationAttr, errors: &mut Errors) {
    let is_list = operation.kind == OperationKind::List;
    match (&operation.record, &operation.redirect) {
        (ResponseType::Nothing(record) | ResponseType::Other(record), Some(_)) => errors.at(
            record,
            "a `redirect` returns its target: remove `record` or `redirect`",
        ),
        (ResponseType::Nothing(record), None) if is_list => {
            errors.at(
                record,
                "a list returns records: remove `record`, or declare another operation",
            );
        }
        (ResponseType::Own, Some(redirect)) if is_list => {
            errors.at(redirect, "a list returns records: remove `redirect`");
        }
        _ => {}
    }
}

fn check_auth(operation: &OperationAttr, errors: &mut Errors) {
    if let Some((Auth::Header, auth)) = &operation.auth
        && operation.params_type().is_none()
    {
        errors.at(
            auth,
            "`auth = header` sends a parameter as the header: add `params = T`, where a field of \
             `T` has `#[param(header = \"Authorization\")]`",
        );
    }
}
