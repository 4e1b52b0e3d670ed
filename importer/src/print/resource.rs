//! A resource: its struct, its attribute, its parameters.

use super::{
    docs::{self, Subject},
    field,
    file::File,
    names::Use,
    params,
};
use crate::model::{
    At, Auth, BodyKind, Key, Module, Operation, OperationKind, Paging, Params, Resource, Returned,
};

pub(super) fn print(file: &mut File<'_>, module: &Module, resource: &Resource) {
    head(file, module, resource);
    file.owns(&resource.name);
    file.uses(Use::Serde);
    file.uses(Use::Runtime("TwilioResource"));
    file.doc(0, &docs::resource(module, resource));
    let object = if resource.is_object {
        ", TwilioObject"
    } else {
        ""
    };
    if resource.is_object {
        file.uses(Use::Runtime("TwilioObject"));
    }
    file.line(format!(
        "#[derive(Clone, Debug, Deserialize, Serialize, TwilioResource{object})]"
    ));
    attribute(file, resource);
    file.line("#[non_exhaustive]");
    file.line(format!("pub struct {} {{", resource.name));
    for field in &resource.fields {
        field::record(file, field, Subject::Record);
    }
    file.line("}");
    for operation in &resource.operations {
        if let Params::Typed { name, doc, fields } = &operation.params {
            params::print(file, resource, operation, name, doc, fields);
        }
    }
}

/// The methods and paths.
fn head(file: &mut File<'_>, module: &Module, resource: &Resource) {
    let host = module.base.split('/').take(3).collect::<Vec<_>>().join("/");
    let mut paths: Vec<(String, Vec<&str>)> = Vec::new();
    for operation in &resource.operations {
        let url = format!("{host}{}", operation.path);
        match paths.iter_mut().find(|(known, _)| *known == url) {
            Some((_, methods)) => methods.push(&operation.method),
            None => paths.push((url, vec![&operation.method])),
        }
    }
    let paths = paths
        .into_iter()
        .map(|(url, methods)| (methods.join(" "), url));
    let paths: Vec<_> = paths.collect();
    let width = paths
        .iter()
        .map(|(methods, _)| methods.len())
        .max()
        .unwrap_or_default();
    file.head("```text");
    for (methods, url) in paths {
        file.head(&format!("{methods:width$} {url}"));
    }
    file.head("```");
}

fn attribute(file: &mut File<'_>, resource: &Resource) {
    file.line("#[twilio_resource(");
    let mut key = |text: String| file.line(format!("    {text},"));
    if resource.label != "api" {
        key(format!("product = \"{}\"", resource.label));
    }
    key(format!("path = \"{}\"", resource.path));
    if !resource.prefixes.is_empty() {
        let prefixes: Vec<_> = resource
            .prefixes
            .iter()
            .map(|p| format!("\"{p}\""))
            .collect();
        key(format!("sid = {}", prefixes.join(" | ")));
    }
    if resource.is_alphanumeric {
        key("alphanumeric".to_owned());
    }
    match &resource.key {
        Key::Named(name) if name == "Sid" => {}
        Key::Named(name) => key(format!("key = \"{name}\"")),
        Key::None => key("key = none".to_owned()),
        Key::Singleton => key("singleton".to_owned()),
    }
    if let Some(list_key) = &resource.list_key {
        key(format!("list_key = \"{list_key}\""));
    }
    if let Some(alias) = &resource.alias {
        key(format!("alias = {alias}"));
    }
    if let Some(parent) = &resource.parent {
        file.uses(Use::Module(parent.clone()));
        file.line(format!("    parent = {parent},"));
    }
    if !resource.placeholders.is_empty() {
        let pairs = resource.placeholders.iter();
        let pairs: Vec<_> = pairs
            .map(|(name, ty)| format!("{name}: {}", file.ty(ty)))
            .collect();
        file.line(format!("    placeholders({}),", pairs.join(", ")));
    }
    file.line("    complete,");
    for operation in &resource.operations {
        file.doc(4, &docs::operation(resource, operation));
        let text = written(file, operation);
        file.line(format!("    {text},"));
    }
    file.line(")]");
}

/// An operation as written in the attribute.
fn written(file: &mut File<'_>, operation: &Operation) -> String {
    let kind = operation.kind.key();
    let mut keys = Vec::new();
    let mut short = None;
    let writes = matches!(
        operation.kind,
        OperationKind::Create | OperationKind::Update
    );
    match &operation.params {
        Params::Typed { name, .. } => short = Some(name.clone()),
        Params::None if writes => short = Some("()".to_owned()),
        Params::None | Params::Any => {}
    }
    match &operation.returned {
        Returned::Own => {}
        Returned::Nothing => keys.push("record = ()".to_owned()),
        Returned::Other(ty) => keys.push(format!("record = {}", file.ty(ty))),
        Returned::Redirect => keys.push("redirect".to_owned()),
    }
    match &operation.body {
        BodyKind::Form => {}
        BodyKind::Json => keys.push("body = json".to_owned()),
        BodyKind::Other(media_type) => keys.push(format!("body = \"{media_type}\"")),
    }
    if operation.method != usual_method(operation.kind) {
        keys.push(format!("method = {}", operation.method));
    }
    match operation.at {
        At::Usual => {}
        At::Record => keys.push("at = record".to_owned()),
        At::Collection => keys.push("at = collection".to_owned()),
    }
    match operation.auth {
        Auth::Account => {}
        Auth::None => keys.push("auth = none".to_owned()),
        Auth::Header => keys.push("auth = header".to_owned()),
    }
    keys.extend(paging(&operation.paging));
    match (short, keys.is_empty()) {
        (None, true) => kind.to_owned(),
        (Some(params), true) => format!("{kind} = {params}"),
        (None, false) => format!("{kind}({})", keys.join(", ")),
        (Some(params), false) => format!("{kind}(params = {params}, {})", keys.join(", ")),
    }
}

fn usual_method(kind: OperationKind) -> &'static str {
    match kind {
        OperationKind::Create | OperationKind::Update => "POST",
        OperationKind::Fetch | OperationKind::List => "GET",
        OperationKind::Delete => "DELETE",
    }
}

fn paging(paging: &Paging) -> Vec<String> {
    let text = |key: &str, name: &str| format!("{key} = \"{name}\"");
    match paging {
        Paging::Usual => Vec::new(),
        Paging::None => vec!["unpaged".to_owned()],
        Paging::Size(size) => vec![text("page_size", size)],
        Paging::Token {
            page_size,
            page_token,
            next_token,
        } => vec![
            text("page_size", page_size),
            text("page_token", page_token),
            text("next_token", next_token),
        ],
        Paging::Number {
            page_size,
            page_number,
            total_pages,
        } => vec![
            text("page_size", page_size),
            text("page_number", page_number),
            text("total_pages", total_pages),
        ],
    }
}
