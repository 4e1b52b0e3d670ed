//! The documentation of the generated methods, as a person would write it.

use quote::ToTokens;
use syn::Type;

use super::{forms, operations::takes_address, parent_type};
use crate::{
    case,
    resource::{
        model::{Model, PathValue},
        operation::{OperationAttr, OperationKind},
    },
    ty,
};

/// Summary, route, arguments, errors, example.
pub(crate) fn method(model: &Model<'_>, operation: &OperationAttr) -> String {
    let parts = [
        Some(summary(model, operation)),
        Some(route(model, operation)),
        arguments(model, operation),
        Some(errors(model, operation.kind)),
        Some(example(model, operation)),
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
    let method = operation.method().name();
    let path = model.path(operation.kind);
    format!("`{method} {path}`")
}

/// One row for each argument but the client, and for what the call takes later.
fn arguments(model: &Model<'_>, operation: &OperationAttr) -> Option<String> {
    let kind = operation.kind;
    let address = takes_address(model, kind).then(|| {
        let argument = if kind.is_of_collection() {
            "within"
        } else {
            "at"
        };
        (argument, forms::words(model, kind))
    });
    let rows: Vec<String> = address
        .into_iter()
        .chain(parameters(operation))
        .map(|(argument, words)| format!("| `{argument}` | {words} |"))
        .collect();
    if rows.is_empty() {
        return None;
    }
    Some(format!("| argument | |\n|---|---|\n{}", rows.join("\n")))
}

fn parameters(operation: &OperationAttr) -> Option<(&'static str, String)> {
    match (&operation.params, operation.kind) {
        (Some(ty), OperationKind::List) => Some((".filter", optional(ty))),
        (Some(ty), OperationKind::Fetch | OperationKind::Delete) => Some((".with", optional(ty))),
        (Some(ty), _) => Some(("params", link(ty))),
        (None, OperationKind::Create | OperationKind::Update) => Some((
            "params",
            "a map or struct that is `Serialize`, with one member for each parameter, by its \
             wire name; `()` for none"
                .to_owned(),
        )),
        _ => None,
    }
}

fn optional(ty: &Type) -> String {
    format!("{}, if the call is to have any", link(ty))
}

/// A link to a type, which is where its parameters are told one by one.
fn link(ty: &Type) -> String {
    let name = ty::source(ty);
    let is_path = name
        .chars()
        .all(|c| c.is_alphanumeric() || c == '_' || c == ':');
    if is_path {
        format!("[`{name}`]")
    } else {
        format!("`{name}`")
    }
}

fn errors(model: &Model<'_>, kind: OperationKind) -> String {
    let error = format!("{}::Error", ty::source(&model.runtime));
    let missing = match kind {
        OperationKind::Create | OperationKind::List => "",
        _ => " (404 where there is no such record)",
    };
    format!(
        "# Errors\n\n\
         When awaited, an [`Error`]({error}): `Parameter` before anything is sent, `Api` for what \
         the API refuses{missing}, or what happened on the way."
    )
}

/// A call as an application writes it. As `text`: the variables are the reader's, so it
/// cannot run, and an ignored test for every method would fill the output of
/// `cargo test` in the crate that declares.
fn example(model: &Model<'_>, operation: &OperationAttr) -> String {
    let name = &model.name;
    let kind = operation.kind;
    let record = case::to_snake(name);
    let let_record = format!("let {record} = ");
    let (bound, builder) = match kind {
        OperationKind::List => ("let all = ", ".limit(100)"),
        OperationKind::Create | OperationKind::Fetch | OperationKind::Update => {
            (let_record.as_str(), "")
        }
        OperationKind::Delete => ("", ""),
    };
    let mut arguments = vec!["&client".to_owned()];
    arguments.extend(takes_address(model, kind).then(|| address(model, kind)));
    arguments.extend(kind.has_body().then(|| "params".to_owned()));
    let (method, arguments) = (kind.name(), arguments.join(", "));
    format!("# Example\n\n```text\n{bound}{name}::{method}({arguments}){builder}.await?;\n```")
}

/// What a reader has at hand: the parent, a record, or the values of the path.
fn address(model: &Model<'_>, kind: OperationKind) -> String {
    let parent = parent_type(model).map(|parent| {
        let path = parent.to_token_stream().to_string();
        let name = path.split('<').next().unwrap_or_default();
        let name = name.rsplit(':').next().unwrap_or_default();
        format!("&{}", case::to_snake(name.trim()))
    });
    let is_write = matches!(kind, OperationKind::Update | OperationKind::Delete);
    if is_write && model.is_address() {
        return format!("&{}", case::to_snake(&model.name));
    }
    let names = |values: Vec<&PathValue<'_>>| {
        let names = values.iter().map(|value| case::to_snake(&value.name));
        let names: Vec<String> = names.collect();
        match names.as_slice() {
            [one] => one.clone(),
            all => format!("({})", all.join(", ")),
        }
    };
    match (parent, &model.key) {
        (Some(parent), _) if kind.is_of_collection() => parent,
        (Some(parent), Some(key)) => format!("({parent}, {})", case::to_snake(&key.name)),
        (Some(parent), None) => parent,
        (None, _) if kind.is_of_collection() => names(model.values.iter().collect()),
        (None, _) => names(model.instance_values().collect()),
    }
}
