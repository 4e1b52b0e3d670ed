//! The rules for resources, one function each.

use syn::{Data, Fields, LitStr};

use super::{
    model::{Binding, Model, PathValue},
    operation::{self, OperationKind},
};
use crate::{
    attr::serde,
    derives::sid_kind,
    errors::Errors,
    field,
    text::{case, naming::unraw, suggest},
    ty,
};

/// The maximum number of values in a path: addresses are tuples.
const MOST_VALUES: usize = 8;

pub(crate) fn validate(model: &Model<'_>, errors: &mut Errors) {
    if !is_struct_with_fields(model) {
        errors.at(
            &model.input.ident,
            "a resource is a struct with named fields: the members of its JSON",
        );
        return;
    }
    check_lifetimes(model, errors);
    check_references(model, errors);
    check_transparent(model, errors);
    check_path(model, errors);
    check_product(model, errors);
    sid_kind::validate::prefixes(&model.attr.sid, errors);
    check_key(model, errors);
    check_singleton(model, errors);
    check_no_key(model, errors);
    check_operations(model, errors);
    check_values(model, errors);
    check_declared_placeholders(model, errors);
    check_bound_fields(model, errors);
    check_parent(model, errors);
    check_list_key(model, errors);
    check_alias(model, errors);
    field::validate(model.fields, &model.container, errors);
}

fn is_struct_with_fields(model: &Model<'_>) -> bool {
    match &model.input.data {
        Data::Struct(data) => matches!(data.fields, Fields::Named(_)),
        _ => false,
    }
}

fn check_lifetimes(model: &Model<'_>, errors: &mut Errors) {
    if let Some(lifetime) = model.input.generics.lifetimes().next() {
        errors.at(
            lifetime,
            "a resource owns what it holds: use `String` instead of `&str`",
        );
    }
}

/// A reference that lives for ever is no better than one with a lifetime.
fn check_references(model: &Model<'_>, errors: &mut Errors) {
    if model.input.generics.lifetimes().next().is_some() {
        return;
    }
    for field in model.fields {
        if let Some(owned) = ty::owned(field.ty) {
            let message = format!("a resource owns what it holds: write `{owned}`");
            errors.at(field.ty, message);
        }
    }
}

fn check_transparent(model: &Model<'_>, errors: &mut Errors) {
    let serde::Container { transparent, .. } = model.container;
    if transparent {
        errors.at(
            &model.input.ident,
            "a resource is an object in JSON: remove `#[serde(transparent)]`",
        );
    }
}

fn check_path(model: &Model<'_>, errors: &mut Errors) {
    let Some(path) = &model.attr.path else {
        if !model.attr.keys.has("path") {
            errors.at(
                &model.input.ident,
                "add the path of the collection: `#[twilio_resource(path = \"/v1/Widgets\")]`",
            );
        }
        return;
    };
    for problem in model.template.problems() {
        errors.at(path, problem);
    }
    if let Some(name) = misplaced_key(model) {
        errors.at(
            path,
            format!(
                "this is the path of the collection: remove `/{{{name}}}` from its end, which \
                 `key` adds, or add `singleton`"
            ),
        );
    }
    if model.instance_values().count() > MOST_VALUES {
        errors.at(
            path,
            format!("a path has at most {MOST_VALUES} values, the key among them"),
        );
    }
}

fn check_product(model: &Model<'_>, errors: &mut Errors) {
    let Some(product) = &model.attr.product else {
        return;
    };
    let text = product.value();
    let is_label = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if text.is_empty() || !text.chars().all(is_label) {
        let label = text.split('.').next().unwrap_or_default().to_lowercase();
        let label = if label.chars().all(is_label) && !label.is_empty() {
            &label
        } else {
            "proxy"
        };
        errors.at(
            product,
            format!("`product` is the first label of the host: write `\"{label}\"`"),
        );
    }
}

fn check_key(model: &Model<'_>, errors: &mut Errors) {
    let Some(key) = &model.attr.key else { return };
    let name = key.value();
    if !case::is_placeholder(&name) {
        let pascal = case::to_pascal(&name);
        errors.at(
            key,
            format!("`key` is a placeholder in PascalCase: write `\"{pascal}\"`"),
        );
    }
}

fn check_singleton(model: &Model<'_>, errors: &mut Errors) {
    if model.attr.singleton.is_none() {
        return;
    }
    let attr = model.attr;
    let only = "a singleton is the one record at its path";
    if let Some(key) = &attr.key {
        errors.at(key, format!("{only}: it has no `key`"));
    }
    if let Some(list_key) = &attr.list_key {
        errors.at(list_key, format!("{only}: it has no `list_key`"));
    }
    if let Some(alias) = &attr.alias {
        errors.at(alias, format!("{only}: no key has an `alias`"));
    }
    let operations = attr.operations.iter();
    for list in operations.filter(|op| op.kind == OperationKind::List) {
        errors.at(&list.ident, format!("{only}: remove `list` or `singleton`"));
    }
}

fn check_no_key(model: &Model<'_>, errors: &mut Errors) {
    let attr = model.attr;
    let Some(none) = &attr.no_key else { return };
    if attr.singleton.is_some() {
        errors.at(none, "a singleton has no key anyway: remove `key`");
    } else if let Some(alias) = &attr.alias {
        errors.at(
            alias,
            "with `key = none` there is no key that has an `alias`",
        );
    }
}

fn check_operations(model: &Model<'_>, errors: &mut Errors) {
    let resource = operation::Resource {
        is_singleton: model.is_singleton(),
        has_key: model.key.is_some(),
    };
    for operation in &model.attr.operations {
        operation::validate(operation, &resource, errors);
    }
}

/// Every placeholder has a type.
fn check_values(model: &Model<'_>, errors: &mut Errors) {
    let Some(path) = &model.attr.path else { return };
    let is_missing = |value: &PathValue<'_>| {
        matches!(value.binding, Binding::Missing) && !is_misspelt_elsewhere(model, &value.name)
    };
    for value in model.values.iter().filter(|value| is_missing(value)) {
        errors.at(path, unbound(model, &value.name));
    }
    let Some(key) = &model.key else { return };
    let token = model.attr.key.as_ref().unwrap_or(path);
    let is_in_path = model.values.iter().any(|value| value.name == key.name);
    if is_in_path && misplaced_key(model).is_none() {
        let message = format!(
            "`{{{}}}` is the key's name: rename the placeholder, or the key by `key = \"...\"`",
            key.name
        );
        errors.at(token, message);
    } else if is_missing(key) {
        errors.at(token, unbound(model, &key.name));
    }
}

/// The placeholder at the end of a path that should be that of the collection.
fn misplaced_key<'a>(model: &'a Model<'_>) -> Option<&'a str> {
    let trailing = model.template.trailing_placeholder();
    trailing.filter(|_| model.key.is_some())
}

/// Whether an error at another token already explains why a placeholder has no type.
fn is_misspelt_elsewhere(model: &Model<'_>, name: &str) -> bool {
    let attr = model.attr;
    let unreadable = attr.keys.has("placeholders") && attr.placeholders.is_empty();
    let declared = attr.placeholders.iter().map(|(ident, _)| ident.to_string());
    let bound = model
        .fields
        .iter()
        .filter_map(|field| field.attr.placeholder.as_ref());
    let mut others = declared.chain(bound.map(LitStr::value));
    let misspelt = others.any(|other| suggest::nearest(&other, [name]).is_some());
    let misplaced = misplaced_key(model) == Some(name);
    unreadable || misspelt || misplaced || !case::is_placeholder(name)
}

fn unbound(model: &Model<'_>, name: &str) -> String {
    let snake = case::to_snake(name);
    let fields = model.fields.iter().map(|field| field.name.as_str());
    if let Some(field) = suggest::nearest(&snake, fields) {
        return format!(
            "`{{{name}}}` has no field `{snake}`; did you mean the field `{field}`? Rename one, or \
             put `#[twilio_resource(placeholder = \"{name}\")]` on the field"
        );
    }
    let ty = if name.ends_with("Sid") {
        "Sid<...>"
    } else {
        "String"
    };
    format!(
        "`{{{name}}}` has no field: add `{snake}: {ty}`, or its type as `placeholders({name}: {ty})`"
    )
}

fn check_declared_placeholders(model: &Model<'_>, errors: &mut Errors) {
    let all = &model.attr.placeholders;
    for (i, (ident, _)) in all.iter().enumerate() {
        if all[..i].iter().any(|(other, _)| other == ident) {
            errors.at(ident, format!("`{ident}` stands here twice: remove one"));
            continue;
        }
        let value = model.instance_values().find(|value| ident == &value.name);
        match value.map(|value| &value.binding) {
            Some(Binding::Field(field)) => {
                let message = format!(
                    "the field `{}` gives the type of `{{{ident}}}` already: remove it here",
                    field.name
                );
                errors.at(ident, message);
            }
            None if model.attr.path.is_some() => {
                errors.at(ident, not_in_path(model, &ident.to_string()));
            }
            _ => {}
        }
    }
}

fn not_in_path(model: &Model<'_>, name: &str) -> String {
    let names: Vec<_> = model
        .instance_values()
        .map(|value| value.name.as_str())
        .collect();
    let hint = suggest::did_you_mean(name, names);
    format!("`path` has no `{{{name}}}`{hint}")
}

/// `placeholder = "X"` on a field.
fn check_bound_fields(model: &Model<'_>, errors: &mut Errors) {
    let bound = |field: &field::Field<'_>| field.attr.placeholder.as_ref().map(LitStr::value);
    for (i, field) in model.fields.iter().enumerate() {
        let Some(placeholder) = &field.attr.placeholder else {
            continue;
        };
        let name = placeholder.value();
        if model.fields[..i]
            .iter()
            .any(|other| bound(other).as_deref() == Some(&name))
        {
            errors.at(
                placeholder,
                format!("another field is `{{{name}}}`: remove one"),
            );
        } else if !model.instance_values().any(|value| value.name == name)
            && model.attr.path.is_some()
        {
            errors.at(placeholder, not_in_path(model, &name));
        }
    }
}

fn check_parent(model: &Model<'_>, errors: &mut Errors) {
    let (Some(parent), Some(_)) = (&model.attr.parent, &model.attr.path) else {
        return;
    };
    if model.values.is_empty() && model.template.problems().is_empty() {
        let name = ty::source(parent);
        errors.at(
            parent,
            format!(
                "`path` has no placeholder, so it is not inside a `{name}`: begin it with the \
                 path of `{name}`, or remove `parent`"
            ),
        );
    }
}

fn check_list_key(model: &Model<'_>, errors: &mut Errors) {
    if let Some(list_key) = &model.attr.list_key
        && list_key.value().is_empty()
    {
        errors.at(
            list_key,
            "the name is empty: it is that of the array in a list's JSON",
        );
    }
}

fn check_alias(model: &Model<'_>, errors: &mut Errors) {
    let Some(alias) = &model.attr.alias else {
        return;
    };
    let name = unraw(alias);
    match model.alias() {
        None => {
            let hint = suggest::did_you_mean(&name, model.fields.iter().map(|f| f.name.as_str()));
            errors.at(alias, format!("there is no field `{name}`{hint}"));
        }
        Some(field) if ty::is_surely_not_text(field.value_type()) => {
            errors.at(
                alias,
                format!("`{name}` is no text, so it cannot stand in a path"),
            );
        }
        Some(_) => {}
    }
}
