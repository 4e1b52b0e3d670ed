//! The documentation of the generated methods.

use syn::Type;

use super::{forms, parent_type};
use crate::{
    derives::resource::{
        model::{Model, PathValue},
        operation::{OperationAttr, OperationKind, Params, ResponseType, Scope},
    },
    text::case,
    ty,
};

/// Summary, route, arguments, errors, example.
pub(crate) fn method(
    model: &Model<'_>,
    operation: &OperationAttr,
    forms: &forms::Written<'_, '_>,
) -> String {
    let parts = [
        Some(summary(model, operation)),
        Some(route(model, operation)),
        arguments(model, operation, forms),
        Some(errors(model, operation)),
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
    let path = model.path(operation);
    format!("`{method} {path}`")
}

/// One row for each argument except the client, and for parameters that are set with `.with`.
fn arguments(
    model: &Model<'_>,
    operation: &OperationAttr,
    forms: &forms::Written<'_, '_>,
) -> Option<String> {
    let scope = model.scope(operation);
    let address = model.takes_address(operation).then(|| {
        let argument = match scope {
            Scope::Collection => "within",
            Scope::Record => "at",
        };
        (argument, forms.words(scope).to_owned())
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
        (Params::Typed(ty), OperationKind::Create | OperationKind::Update) => {
            Some(("params", link(ty)))
        }
        (Params::Typed(ty), _) => Some((".with", optional(ty))),
        (Params::Unnamed, OperationKind::Create | OperationKind::Update) => Some((
            "params",
            "a map or struct that is `Serialize`, with one member for each parameter, by its \
             wire name; `()` for none"
                .to_owned(),
        )),
        _ => None,
    }
}

fn optional(ty: &Type) -> String {
    format!("{} (optional)", link(ty))
}

/// A link to a type, whose documentation lists the parameters.
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

fn errors(model: &Model<'_>, operation: &OperationAttr) -> String {
    let error = format!("{}::Error", ty::source(&model.runtime));
    let missing = match model.scope(operation) {
        Scope::Collection => "",
        Scope::Record => " (404 if the record does not exist)",
    };
    format!(
        "# Errors\n\n\
         When awaited, an [`Error`]({error}): `Parameter` before anything is sent, `Api` if the API \
         rejects the request{missing}, or another kind if the call fails."
    )
}

/// An example call, as `text`: its variables do not exist, so it cannot run, and an ignored
/// test for every method would fill the output of `cargo test` in the declaring crate.
fn example(model: &Model<'_>, operation: &OperationAttr) -> String {
    let name = &model.name;
    let kind = operation.kind;
    let record = &model.snake;
    let (bound, builder) = match (kind, &operation.record) {
        (OperationKind::List, _) => ("let all = ".to_owned(), ".limit(100)"),
        _ if operation.redirect.is_some() => ("let redirect = ".to_owned(), ""),
        (OperationKind::Delete, ResponseType::Own) | (_, ResponseType::Nothing(_)) => {
            (String::new(), "")
        }
        (_, ResponseType::Own) => (format!("let {record} = "), ""),
        (_, ResponseType::Other(ty)) => (format!("let {} = ", case::to_snake(&ty::name(ty))), ""),
    };
    let mut arguments = vec!["&client".to_owned()];
    let addressed = model.takes_address(operation);
    arguments.extend(addressed.then(|| address(model, operation)));
    let takes_params = kind.takes_params() && !matches!(operation.params, Params::Nothing);
    arguments.extend(takes_params.then(|| "params".to_owned()));
    let (method, arguments) = (kind.name(), arguments.join(", "));
    format!("# Example\n\n```text\n{bound}{name}::{method}({arguments}){builder}.await?;\n```")
}

/// The address in the example: the parent, a record, or the path values.
fn address(model: &Model<'_>, operation: &OperationAttr) -> String {
    let scope = model.scope(operation);
    let is_write = !matches!(operation.kind, OperationKind::Fetch | OperationKind::List);
    if is_write && scope == Scope::Record && model.is_address() {
        return format!("&{}", model.snake);
    }
    let parent = parent_type(model).filter(|_| !model.values.is_empty());
    let parent = parent.map(|parent| format!("&{}", case::to_snake(&ty::name(parent))));
    let names = |values: Vec<&PathValue<'_>>| {
        let names: Vec<&str> = values.iter().map(|value| value.snake.as_str()).collect();
        match names.as_slice() {
            [one] => (*one).to_owned(),
            all => format!("({})", all.join(", ")),
        }
    };
    match (parent, &model.key) {
        (Some(parent), _) if scope == Scope::Collection => parent,
        (Some(parent), Some(key)) => format!("({parent}, {})", key.snake),
        (Some(parent), None) => parent,
        (None, _) if scope == Scope::Collection => names(model.values.iter().collect()),
        (None, _) => names(model.instance_values().collect()),
    }
}
