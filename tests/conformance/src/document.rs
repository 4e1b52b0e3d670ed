//! [`Document`]: an `OpenAPI` document, reduced to the facts that a declaration is compared
//! with.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use serde_json::Value;
use twilio_runtime::descriptor::{Method, OperationKind};

pub use parameter::{Limits, Parameter};
pub(crate) use schema::properties;
pub use schema::shape;

use crate::{Error, Result, error};

mod parameter;
mod schema;

/// The methods that an operation can have, as the document writes them.
const METHODS: [(&str, Method); 5] = [
    ("get", Method::Get),
    ("post", Method::Post),
    ("put", Method::Put),
    ("patch", Method::Patch),
    ("delete", Method::Delete),
];

/// The first word of an operation's identifier.
const KINDS: [(&str, OperationKind); 5] = [
    ("Create", OperationKind::Create),
    ("Fetch", OperationKind::Fetch),
    ("List", OperationKind::List),
    ("Update", OperationKind::Update),
    ("Delete", OperationKind::Delete),
];

/// An `OpenAPI` document.
#[derive(Clone, Debug)]
pub struct Document {
    name: String,
    root: Value,
    marks_personal_data: bool,
}

/// One operation of a document.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The host label: `proxy` of `https://proxy.twilio.com`.
    pub product: String,
    /// The path, with placeholders in braces.
    pub path: String,
    /// The method.
    pub method: Method,
    /// Which of the five operations it is.
    pub kind: OperationKind,
    /// How it authenticates: `client`, `none`, or `header` if it has a header for it.
    pub auth: &'static str,
    /// The media types that the body can have; empty if there is no body.
    pub body: Vec<String>,
    /// The values that the path takes, in the order of the path.
    pub path_values: Vec<Parameter>,
    /// The parameters outside of the path.
    pub parameters: Vec<Parameter>,
    /// The responses, by status.
    pub responses: BTreeMap<u16, Response>,
}

/// A response of an operation.
#[derive(Clone, Debug, Default)]
pub struct Response {
    /// The schema of the JSON body, with references resolved at its top.
    pub schema: Option<Value>,
    /// The examples of the JSON body, by name.
    pub examples: BTreeMap<String, Value>,
}

impl Document {
    /// Reads a document from a file, which gives it its name: `proxy_v1` of
    /// `twilio_proxy_v1.json`.
    ///
    /// # Errors
    ///
    /// If the file cannot be read or is not JSON.
    pub fn read(path: &Path) -> Result<Self> {
        let text = error::read(path)?;
        let root = serde_json::from_str(&text).map_err(|error| Error::from(error).about(path))?;
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        Ok(Self::new(stem.trim_start_matches("twilio_"), root))
    }

    /// Reads all documents of a folder, in the order of their names.
    ///
    /// # Errors
    ///
    /// If the folder or one of its documents cannot be read, or if there is none.
    pub fn read_all(folder: &Path) -> Result<Vec<Self>> {
        let entries = std::fs::read_dir(folder);
        let entries = entries.map_err(|error| Error::from(error).about(folder))?;
        let mut paths = Vec::new();
        for entry in entries {
            let path = entry?.path();
            paths.extend(
                path.extension()
                    .is_some_and(|e| e == "json")
                    .then_some(path),
            );
        }
        if paths.is_empty() {
            return Err(Error::new("no documents").about(folder));
        }
        paths.sort_unstable();
        paths.iter().map(|path| Self::read(path)).collect()
    }

    /// A document that is already JSON.
    pub fn new(name: &str, root: Value) -> Self {
        let marks_personal_data = root.to_string().contains("\"pii\":{");
        Self {
            name: name.to_owned(),
            root,
            marks_personal_data,
        }
    }

    /// The document's name: product and version.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The document as read from the file.
    pub fn root(&self) -> &Value {
        &self.root
    }

    /// Whether the document marks the fields with personal data; older ones do not.
    pub fn marks_personal_data(&self) -> bool {
        self.marks_personal_data
    }

    /// The host labels of the document's operations.
    pub fn products(&self) -> BTreeSet<String> {
        let operations = self.operations().into_iter();
        operations.map(|operation| operation.product).collect()
    }

    /// All operations, in the order of the document's paths.
    pub fn operations(&self) -> Vec<Operation> {
        let mut operations = Vec::new();
        for (path, item) in members(&self.root["paths"]) {
            for (name, method) in METHODS {
                if let Some(operation) = item.get(name) {
                    operations.push(self.operation(path, item, method, operation));
                }
            }
        }
        operations
    }

    fn operation(&self, path: &str, item: &Value, method: Method, operation: &Value) -> Operation {
        let parameters = || items(&item["parameters"]).chain(items(&operation["parameters"]));
        let parameters = || parameters().map(|parameter| self.resolve(parameter));
        let in_path = |parameter: &&Value| parameter["in"] == "path";
        let by_name = |name: &str| parameters().find(|p| in_path(p) && p["name"] == name);
        let path_values = placeholders(path)
            .filter_map(by_name)
            .map(|value| Parameter::new(self, value))
            .collect();
        let mut others: Vec<_> = parameters()
            .filter(|parameter| !in_path(parameter))
            .map(|parameter| Parameter::new(self, parameter))
            .collect();
        let body = self.resolve(&operation["requestBody"]);
        if let Some((_, content)) = members(&body["content"]).next() {
            others.extend(self.body(content));
        }
        let mut servers = items(&item["servers"]).chain(items(&self.root["servers"]));
        let url = servers.find_map(|server| server["url"].as_str());
        let security = operation.get("security").unwrap_or(&self.root["security"]);
        let has_header = others
            .iter()
            .any(|parameter| parameter.name == "Authorization");
        Operation {
            auth: match items(security).next() {
                _ if has_header => "header",
                Some(_) => "client",
                None => "none",
            },
            product: url.and_then(host_label).unwrap_or_default().to_owned(),
            path: path.to_owned(),
            method,
            kind: kind(path, item, method, operation),
            body: members(&body["content"])
                .map(|(name, _)| name.to_owned())
                .collect(),
            path_values,
            parameters: others,
            responses: self.responses(operation),
        }
    }

    fn body<'a>(&'a self, content: &'a Value) -> impl Iterator<Item = Parameter> + 'a {
        let schema = self.resolve(&content["schema"]);
        members(&schema["properties"]).map(move |(name, property)| {
            let required = items(&schema["required"]).any(|required| required == name);
            Parameter::in_body(self, name, property, required)
        })
    }

    fn responses(&self, operation: &Value) -> BTreeMap<u16, Response> {
        let response = |(status, response): (&str, &Value)| {
            let mut contents = members(&self.resolve(response)["content"]);
            let content = contents.find(|(media_type, _)| media_type.ends_with("json"));
            let content = content.map_or(&Value::Null, |(_, content)| content);
            let schema = content.get("schema");
            let example = |(name, example): (&str, &Value)| {
                (name.to_owned(), self.resolve(example)["value"].clone())
            };
            let mut examples: BTreeMap<_, _> = members(&content["examples"]).map(example).collect();
            if let Some(example) = content.get("example") {
                examples.insert("example".to_owned(), example.clone());
            }
            let schema = schema.map(|schema| self.resolve(schema).clone());
            Some((status.parse().ok()?, Response { schema, examples }))
        };
        members(&operation["responses"])
            .filter_map(response)
            .collect()
    }

    /// A property of a schema or of its parts.
    pub fn property<'a>(&'a self, schema: &'a Value, name: &str) -> &'a Value {
        let schema = self.resolve(schema);
        let own = schema["properties"].get(name);
        let mut parts = items(&schema["allOf"]).map(|part| self.property(part, name));
        let property = own.or_else(|| parts.find(|property| !property.is_null()));
        property.map_or(&Value::Null, |property| self.resolve(property))
    }

    /// Follows a `$ref` to a place of the same document.
    pub fn resolve<'a>(&'a self, value: &'a Value) -> &'a Value {
        let pointer = value["$ref"].as_str().and_then(|r| r.strip_prefix('#'));
        let target = pointer.and_then(|pointer| self.root.pointer(pointer));
        target.map_or(value, |target| self.resolve(target))
    }
}

impl Operation {
    /// The response of a successful call, if it has a body.
    pub fn success(&self) -> Option<&Response> {
        let mut good = self.responses.iter().filter(|(code, _)| **code < 300);
        good.find_map(|(_, response)| response.schema.is_some().then_some(response))
    }
}

/// The kind of an operation. Twilio's identifiers begin with its name; without an identifier, a
/// path that ends with a placeholder is the path of a record.
fn kind(path: &str, item: &Value, method: Method, operation: &Value) -> OperationKind {
    let id = operation["operationId"].as_str().unwrap_or_default();
    let named = KINDS.into_iter().find(|(name, _)| id.starts_with(name));
    if let Some((_, kind)) = named {
        return kind;
    }
    let one = match item["x-twilio"]["pathType"].as_str() {
        Some(path_type) => path_type == "instance",
        None => path.trim_end_matches(".json").ends_with('}'),
    };
    match (method, one) {
        (Method::Get, true) => OperationKind::Fetch,
        (Method::Get, false) => OperationKind::List,
        (Method::Delete, _) => OperationKind::Delete,
        (_, true) => OperationKind::Update,
        (_, false) => OperationKind::Create,
    }
}

fn host_label(url: &str) -> Option<&str> {
    Some(url.split_once("://")?.1.split_once('.')?.0)
}

/// The names between the braces of a path.
pub fn placeholders(path: &str) -> impl Iterator<Item = &str> {
    path.split('{')
        .skip(1)
        .filter_map(|rest| Some(rest.split_once('}')?.0))
}

fn items(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn members(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let members = value.as_object().into_iter().flatten();
    members.map(|(name, value)| (name.as_str(), value))
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests;
