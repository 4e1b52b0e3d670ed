//! Reading an OpenAPI document: checks, references, schemas, operations. This module does not
//! depend on the generated Rust code.

use openapiv3::{
    Example, OpenAPI, Operation, Parameter, PathItem, ReferenceOr, RequestBody, Response, Schema,
};

pub(crate) use examples::Examples;
pub(crate) use operation::{Body, OperationKind, Position, RawOperation, RawParameter, Reply};
pub(crate) use schema::{Node, ObjectShape, RefOr, Shape, deprecated, is_pii};

use crate::{Error, Result, pointer::Pointer};

mod examples;
mod operation;
mod precheck;
mod reference;
mod schema;

/// An OpenAPI document.
#[derive(Debug)]
pub struct Document {
    api: OpenAPI,
}

impl Document {
    /// Reads a document from its text.
    ///
    /// # Errors
    ///
    /// If the text is not JSON, not OpenAPI 3.0, or nested more than 32 levels deep.
    pub fn parse(text: &str) -> Result<Self> {
        precheck::precheck(text)?;
        check_version(text)?;
        let api = serde_json::from_str(text).map_err(|error| {
            let message = format!("this is not an OpenAPI document: {error}");
            Error::new(
                "",
                message,
                "compare the line with the OpenAPI 3.0 specification",
            )
        })?;
        Ok(Self { api })
    }

    /// All operations, in the order of the document.
    pub(crate) fn operations(&self) -> Result<Vec<RawOperation<'_>>> {
        let mut operations = Vec::new();
        for (path, item) in &self.api.paths.paths {
            let pointer = Pointer::default().down(&["paths", path]);
            let item = path_item(item, &pointer)?;
            check_path(path, &pointer)?;
            for (method, operation) in methods(item) {
                let pointer = pointer.of(method);
                operations.push(RawOperation::read(
                    self, path, item, method, operation, pointer,
                )?);
            }
        }
        if operations.is_empty() {
            let help = "pass a document that describes at least one operation";
            return Err(Error::new("/paths", "the document has no operation", help));
        }
        Ok(operations)
    }

    /// The URL of the server of a path.
    pub(crate) fn server<'a>(&'a self, item: &'a PathItem) -> Option<&'a str> {
        let servers = item.servers.iter().chain(&self.api.servers);
        servers.map(|server| server.url.as_str()).next()
    }
}

fn path_item<'a>(item: &'a ReferenceOr<PathItem>, pointer: &Pointer) -> Result<&'a PathItem> {
    match item {
        ReferenceOr::Item(item) => Ok(item),
        ReferenceOr::Reference { .. } => Err(Error::new(
            pointer,
            "a path that refers to another document is not supported",
            "put the path's operations into this document",
        )),
    }
}

/// A path is copied into the declarations unchanged.
fn check_path(path: &str, pointer: &Pointer) -> Result<()> {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "/{}-._~".contains(c);
    let leads_up = path.split('/').any(|segment| segment == "..");
    if path.chars().all(is_plain) && !leads_up {
        return Ok(());
    }
    let help = "write letters, digits, `-`, `.`, `_` and placeholders, with `/` between them";
    Err(Error::new(pointer, "this is not a valid API path", help))
}

/// A document of Swagger 2 or OpenAPI 3.1 would be misread without an error.
fn check_version(text: &str) -> Result<()> {
    #[derive(serde::Deserialize)]
    struct Version {
        openapi: Option<String>,
    }
    let version: Version = serde_json::from_str(text).map_err(|_| no_openapi())?;
    match version.openapi.ok_or_else(no_openapi)? {
        version if version.starts_with("3.0.") => Ok(()),
        version => Err(Error::new(
            "/openapi",
            format!("this is OpenAPI {version}"),
            "convert the document to OpenAPI 3.0",
        )),
    }
}

fn no_openapi() -> Error {
    let message = "this is not an OpenAPI document: it has no version";
    Error::new(
        "/openapi",
        message,
        "pass a document with `\"openapi\": \"3.0.1\"`",
    )
}

fn methods(item: &PathItem) -> impl Iterator<Item = (&'static str, &Operation)> {
    let methods = [
        ("post", &item.post),
        ("get", &item.get),
        ("put", &item.put),
        ("patch", &item.patch),
        ("delete", &item.delete),
    ];
    methods
        .into_iter()
        .filter_map(|(name, operation)| Some((name, operation.as_ref()?)))
}
