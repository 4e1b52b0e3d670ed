//! Prints the typed calls.

use std::{collections::BTreeMap, fmt::Write};

use serde_json::Value;
use twilio_runtime::{
    Kind,
    descriptor::{OperationDescriptor, OperationKind, Parameter, ResourceDescriptor},
};

use super::written;
use crate::value;

/// More required parameters than these are the fields of a struct.
const MOST_ARGUMENTS: usize = 4;

/// The files of the calls, by their names.
pub fn write(versions: &[(&str, &[&'static ResourceDescriptor])]) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let mut list = String::from(
        "//! The calls of each version, and all of them.\n\nuse super::TypedCall;\n\n",
    );
    let mut all = String::new();
    for (module, resources) in versions {
        let name = module.replace("::", "_");
        // Writing to a string does not fail.
        let _ = writeln!(list, "mod {name};");
        let _ = writeln!(all, "        {name}::CALLS,");
        files.insert(format!("modules/{name}.rs"), file(module, resources));
    }
    let _ = write!(
        list,
        "\n/// The calls of all operations.\npub fn all() -> impl Iterator<Item = &'static TypedCall> {{\n    \
         let versions: [&[TypedCall]; {}] = [\n{all}    ];\n    versions.into_iter().flatten()\n}}\n",
        versions.len(),
    );
    files.insert("modules.rs".to_owned(), list);
    files
}

fn file(module: &str, resources: &[&'static ResourceDescriptor]) -> String {
    let mut calls = String::new();
    for resource in resources {
        for operation in resource.operations() {
            let (name, kind) = (resource.name(), operation.kind());
            let call = call(module, resource, operation);
            let _ = writeln!(
                calls,
                "    typed::<{name}>(\"{module} {name} {kind}\", Kind::{kind:?}, |client, {}| run({call})),",
                if takes_address(operation) { "at" } else { "_" },
            );
        }
    }
    let uses: Vec<&str> = ["run", "typed", "value"]
        .into_iter()
        .filter(|name| calls.contains(&format!("{name}(")) || *name == "typed")
        .collect();
    format!(
        "//! The calls of `{module}`, which `write` prints.\n\n\
         use twilio_resources::{module}::*;\n\
         use twilio_runtime::descriptor::OperationKind as Kind;\n\n\
         use super::super::{{TypedCall, {}}};\n\n\
         pub(super) const CALLS: &[TypedCall] = &[\n{calls}];\n",
        uses.join(", "),
    )
}

/// Whether the operation takes an address: a path without values needs none.
fn takes_address(operation: &OperationDescriptor) -> bool {
    operation.path().contains('{')
}

/// `Message::create(client, at, CreateMessage::new("x"))`
fn call(module: &str, resource: &ResourceDescriptor, operation: &OperationDescriptor) -> String {
    let (name, kind) = (resource.name(), operation.kind());
    let call = format!("{module} {name} {kind}");
    let written = written::PARAMETERS.iter().find(|(known, _)| *known == call);
    let params = match written {
        Some((_, params)) => Some((*params).to_owned()),
        None => params(resource, operation),
    };
    let mut arguments = vec!["client".to_owned()];
    if takes_address(operation) {
        arguments.push("at".to_owned());
    }
    let writes = matches!(kind, OperationKind::Create | OperationKind::Update);
    let with = match params {
        Some(params) if writes => {
            arguments.push(params);
            String::new()
        }
        Some(params) => format!(".with({params})"),
        None => String::new(),
    };
    format!("{name}::{kind}({}){with}", arguments.join(", "))
}

/// The parameters, if the call takes or needs any.
fn params(resource: &ResourceDescriptor, operation: &OperationDescriptor) -> Option<String> {
    let name = resource.name();
    let ty = match operation.kind() {
        OperationKind::Create => format!("Create{name}"),
        OperationKind::Fetch => format!("Fetch{name}"),
        OperationKind::List => format!("{name}Filter"),
        OperationKind::Update => format!("Update{name}"),
        _ => format!("Delete{name}"),
    };
    let writes = matches!(
        operation.kind(),
        OperationKind::Create | OperationKind::Update
    );
    if writes && operation.parameters().next().is_none() {
        let has_body = operation.body().content_type().is_some();
        return has_body.then(|| "()".to_owned());
    }
    let required: Vec<_> = operation
        .parameters()
        .filter(Parameter::is_required)
        .collect();
    if required.is_empty() && !writes {
        return None;
    }
    if required.len() > MOST_ARGUMENTS {
        let fields = required
            .iter()
            .map(|p| format!("{}: value({:?})", p.rust_name(), json(p).to_string()));
        let fields = fields.collect::<Vec<_>>().join(", ");
        return Some(format!("{ty}::new({ty}Required {{ {fields} }})"));
    }
    let arguments = required.iter().map(argument).collect::<Vec<_>>();
    Some(format!("{ty}::new({})", arguments.join(", ")))
}

/// An argument of `new`: text as it is, anything else read from JSON.
fn argument(parameter: &Parameter) -> String {
    let from_json = |value: &Value| format!("value({:?})", value.to_string());
    match (parameter.kind(), json(parameter)) {
        (Kind::String | Kind::Secret, Value::String(text)) => format!("{text:?}"),
        (Kind::List(Kind::String | Kind::Secret), Value::Array(_)) => "[\"x\"]".to_owned(),
        (Kind::List(_), Value::Array(items)) => {
            let items: Vec<_> = items.iter().map(from_json).collect();
            format!("[{}]", items.join(", "))
        }
        (_, value) => from_json(&value),
    }
}

/// A value that the parameter may have.
fn json(parameter: &Parameter) -> Value {
    match parameter.minimum() {
        Some(least) if least > 1.0 => serde_json::from_str(&least.to_string()).unwrap_or_default(),
        _ => value::value(parameter.kind()),
    }
}
