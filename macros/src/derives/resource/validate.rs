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
            "`TwilioResource` is for a struct with named fields, one for each member of the JSON",
        );
        return;
    }
    check_lifetimes(model, errors);
    check_references(model, errors);
    check_transparent(model, errors);
    check_path(model, errors);
    check_product(model, errors);
    sid_kind::validate::prefixes(&model.attr.sid, errors);
    check_sid_type(model, errors);
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
            "a resource cannot borrow: remove the lifetime, and write `String` for `&str`",
        );
    }
}

/// A `'static` reference is an error too, not only one with a lifetime parameter.
fn check_references(model: &Model<'_>, errors: &mut Errors) {
    if model.input.generics.lifetimes().next().is_some() {
        return;
    }
    for field in model.fields {
        if let Some(owned) = ty::owned(field.ty) {
            let message = format!("a resource cannot borrow: write `{owned}`");
            errors.at(field.ty, message);
        }
    }
}

fn check_transparent(model: &Model<'_>, errors: &mut Errors) {
    let serde::Container { transparent, .. } = model.container;
    if transparent {
        errors.at(
            &model.input.ident,
            "the JSON of a resource is an object: remove `#[serde(transparent)]`",
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
                "`path` is the path of the collection, and the key is added to it: remove \
                 `/{{{name}}}` from its end, or add `singleton`"
            ),
        );
    }
    if model.instance_values().count() > MOST_VALUES {
        errors.at(
            path,
            format!("a path has at most {MOST_VALUES} placeholders, including the key"),
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

/// The prefix belongs to `Sid<Widget>`. If `sid` is a `String`, it is not checked.
fn check_sid_type(model: &Model<'_>, errors: &mut Errors) {
    if model.attr.sid.is_empty() {
        return;
    }
    let mut fields = model.fields.iter();
    let sid = fields.find(|field| field.name == "sid" && ty::is_string(field.value_type()));
    if let Some(field) = sid {
        let sid = format!("Sid<{}>", model.name);
        let ty = ty::option(field.ty).map_or(sid.clone(), |_| format!("Option<{sid}>"));
        let message = format!("`sid` is the prefix of a `Sid`: write `{ty}`");
        errors.at(field.ty, message);
    }
}

fn check_key(model: &Model<'_>, errors: &mut Errors) {
    let Some(key) = &model.attr.key else { return };
    let name = key.value();
    if !case::is_placeholder(&name) {
        let pascal = match case::to_pascal(&name) {
            pascal if case::is_placeholder(&pascal) => pascal,
            _ => "Sid".to_owned(),
        };
        errors.at(
            key,
            format!("a key is a placeholder in PascalCase: write `\"{pascal}\"`"),
        );
    }
}

fn check_singleton(model: &Model<'_>, errors: &mut Errors) {
    if model.attr.singleton.is_none() {
        return;
    }
    let attr = model.attr;
    let only = "a singleton is the only record at its path";
    if let Some(key) = &attr.key {
        errors.at(key, format!("{only}: remove `key` or `singleton`"));
    }
    if let Some(list_key) = &attr.list_key {
        errors.at(
            list_key,
            format!("{only}: remove `list_key` or `singleton`"),
        );
    }
    if let Some(alias) = &attr.alias {
        errors.at(alias, format!("{only}: remove `alias` or `singleton`"));
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
        errors.at(none, "a singleton has no key: remove `key = none`");
    } else if let Some(alias) = &attr.alias {
        errors.at(
            alias,
            "an alias stands for the key, and there is none: remove `alias` or `key = none`",
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
            "`{{{}}}` is also the name of the key: rename the placeholder, or name the key with \
             `key = \"...\"`",
            key.name
        );
        errors.at(token, message);
    } else if is_missing(key) {
        errors.at(token, unbound(model, &key.name));
    }
}

/// The placeholder at the end of a path, which should be the path of the collection.
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
            "`{{{name}}}` has no field `{snake}`; did you mean the field `{field}`? Rename one of \
             them, or add `#[twilio_resource(placeholder = \"{name}\")]` to the field"
        );
    }
    let ty = if name.ends_with("Sid") {
        "Sid<...>"
    } else {
        "String"
    };
    format!(
        "`{{{name}}}` has no field: add the field `{snake}: {ty}`, or declare the type with \
         `placeholders({name}: {ty})`"
    )
}

fn check_declared_placeholders(model: &Model<'_>, errors: &mut Errors) {
    let all = &model.attr.placeholders;
    for (i, (ident, _)) in all.iter().enumerate() {
        if all[..i].iter().any(|(other, _)| other == ident) {
            errors.at(
                ident,
                format!("`{ident}` is specified twice: remove one of them"),
            );
            continue;
        }
        let value = model.instance_values().find(|value| ident == &value.name);
        match value.map(|value| &value.binding) {
            Some(Binding::Field(field)) => {
                let message = format!(
                    "the field `{}` already gives the type of `{{{ident}}}`: remove `{ident}` from \
                     `placeholders`",
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
    let hint = suggest::hint(name, names);
    format!("`path` has no placeholder `{{{name}}}`{hint}")
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
                format!("another field is also bound to `{{{name}}}`: remove one of them"),
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
            "`list_key` is empty: write the name of the array in the JSON of a page",
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
            let hint = suggest::hint(&name, model.fields.iter().map(|f| f.name.as_str()));
            errors.at(
                alias,
                format!("`{}` has no field `{name}`{hint}", model.name),
            );
        }
        Some(field) if ty::is_surely_not_text(field.value_type()) => {
            errors.at(
                alias,
                format!("an alias is text, and the field `{name}` is not: remove `alias`"),
            );
        }
        Some(_) => {}
    }
}
