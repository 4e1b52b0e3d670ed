//! [`Document`]: an OpenAPI document, reduced to what a declaration can be compared
//! with.

use std::{collections::BTreeMap, path::Path};

use serde_json::Value;
use twilio_runtime::descriptor::{Method, OperationKind, Place, ResourceDescriptor};

pub(crate) use schema::properties;
pub use schema::shape;

use crate::{Error, Result, Shape, error};

mod schema;

/// The methods that an operation can have, as the document writes them.
const METHODS: [(&str, Method); 5] = [
    ("get", Method::Get),
    ("post", Method::Post),
    ("put", Method::Put),
    ("patch", Method::Patch),
    ("delete", Method::Delete),
];

/// An OpenAPI document.
#[derive(Clone, Debug)]
pub struct Document {
    root: Value,
    marks_personal_data: bool,
}

/// One operation of a document.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The path, with placeholders in braces.
    pub path: String,
    /// The method.
    pub method: Method,
    /// Which of the five operations it is, judged by method and path.
    pub kind: OperationKind,
    /// The body's media type, if there is a body.
    pub body: Option<String>,
    /// The values that the path takes, in the order of the path.
    pub path_values: Vec<Parameter>,
    /// The parameters outside of the path.
    pub parameters: Vec<Parameter>,
    /// The answers, by status.
    pub responses: BTreeMap<u16, Response>,
}

/// A parameter of an operation.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// The name on the wire.
    pub name: String,
    /// Where it travels; of no meaning for a path value.
    pub place: Place,
    /// What it looks like.
    pub shape: Shape,
    /// Whether the operation asks for it.
    pub required: bool,
}

/// An answer of an operation.
#[derive(Clone, Debug, Default)]
pub struct Response {
    /// The schema of the JSON body, with references resolved at its top.
    pub schema: Option<Value>,
    /// The examples of the JSON body, by name.
    pub examples: BTreeMap<String, Value>,
}

impl Document {
    /// Reads a document from a file.
    ///
    /// # Errors
    ///
    /// If the file cannot be read or is not JSON.
    pub fn read(path: &Path) -> Result<Self> {
        let text = error::read(path)?;
        let root = serde_json::from_str(&text).map_err(|error| Error::from(error).about(path))?;
        Ok(Self::new(root))
    }

    /// A document that is already JSON.
    pub fn new(root: Value) -> Self {
        let marks_personal_data = root.to_string().contains("\"pii\":{");
        Self {
            root,
            marks_personal_data,
        }
    }

    /// The document as it was read.
    pub fn root(&self) -> &Value {
        &self.root
    }

    /// Whether the document says which fields are personal data; older ones do not.
    pub fn marks_personal_data(&self) -> bool {
        self.marks_personal_data
    }

    /// The host labels of the document's servers: `proxy` of `https://proxy.twilio.com`.
    pub fn products(&self) -> Vec<String> {
        let of_paths = members(&self.root["paths"]).map(|(_, item)| &item["servers"]);
        let servers = of_paths.chain([&self.root["servers"]]).flat_map(items);
        let urls = servers.filter_map(|server| server["url"].as_str());
        let label = |url: &str| Some(url.split_once("://")?.1.split_once('.')?.0.to_owned());
        let mut labels: Vec<_> = urls.filter_map(label).collect();
        labels.sort_unstable();
        labels.dedup();
        labels
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
            .map(|value| self.parameter(value))
            .collect();
        let mut others: Vec<_> = parameters()
            .filter(|parameter| !in_path(parameter))
            .map(|parameter| self.parameter(parameter))
            .collect();
        let body = self.resolve(&operation["requestBody"]);
        let body = members(&body["content"]).next();
        if let Some((_, content)) = body {
            others.extend(self.body(content));
        }
        Operation {
            path: path.to_owned(),
            method,
            kind: kind(path, item, method),
            body: body.map(|(media_type, _)| media_type.to_owned()),
            path_values,
            parameters: others,
            responses: self.responses(operation),
        }
    }

    fn parameter(&self, parameter: &Value) -> Parameter {
        Parameter {
            name: text(&parameter["name"]),
            place: match parameter["in"].as_str() {
                Some("header") => Place::Header,
                _ => Place::Query,
            },
            shape: shape(self, &parameter["schema"]),
            required: parameter["required"] == true,
        }
    }

    fn body<'a>(&'a self, content: &'a Value) -> impl Iterator<Item = Parameter> + 'a {
        let schema = self.resolve(&content["schema"]);
        members(&schema["properties"]).map(move |(name, property)| Parameter {
            name: name.to_owned(),
            place: Place::Body,
            shape: shape(self, property),
            required: items(&schema["required"]).any(|required| required == name),
        })
    }

    fn responses(&self, operation: &Value) -> BTreeMap<u16, Response> {
        let response = |(status, response): (&str, &Value)| {
            let content = &self.resolve(response)["content"]["application/json"];
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

    /// Follows a `$ref` to a place of the same document.
    pub fn resolve<'a>(&'a self, value: &'a Value) -> &'a Value {
        let pointer = value["$ref"].as_str().and_then(|r| r.strip_prefix('#'));
        let target = pointer.and_then(|pointer| self.root.pointer(pointer));
        target.map_or(value, |target| self.resolve(target))
    }
}

impl Operation {
    /// Whether the resource declares this operation, on this very path.
    pub fn is_declared_by(&self, resource: &ResourceDescriptor) -> bool {
        let paths = [resource.path(), resource.instance_path()];
        paths.contains(&self.path.as_str()) && resource.operation(self.kind).is_some()
    }

    /// The answer that says that all went well, if it has a body.
    pub fn success(&self) -> Option<&Response> {
        let mut good = self.responses.iter().filter(|(code, _)| **code < 300);
        good.find_map(|(_, response)| response.schema.is_some().then_some(response))
    }
}

/// Which operation a method on a path is. Twilio says of each path whether it is a
/// collection's; without that, a path that ends with a placeholder is a record's.
fn kind(path: &str, item: &Value, method: Method) -> OperationKind {
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
