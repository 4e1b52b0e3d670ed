//! Follows `$ref` to `components`.

use super::{
    Document, Error, Example, Parameter, Pointer, RefOr, ReferenceOr, RequestBody, Response,
    Result, Schema,
};

/// The kinds of `components` that are referred to.
struct Target<'a> {
    /// `schemas`, `parameters`, ...
    section: &'static str,
    reference: &'a str,
}

impl<'a> Target<'a> {
    fn name(&self, pointer: &Pointer) -> Result<&'a str> {
        let inside = self.reference.strip_prefix("#/components/");
        let name = inside.and_then(|rest| rest.strip_prefix(self.section)?.strip_prefix('/'));
        let name = name.filter(|name| !name.contains('/'));
        name.ok_or_else(|| {
            let (section, reference) = (self.section, self.reference);
            let message = format!("`{reference}` is not supported");
            let help = format!("refer to `#/components/{section}/NAME` of this document");
            Error::new(pointer.of("$ref"), message, help)
        })
    }

    fn missing(&self, pointer: &Pointer) -> Error {
        let message = format!("`{}` does not exist", self.reference);
        let help = format!(
            "add it to `/components/{}`, or correct the name",
            self.section
        );
        Error::new(pointer.of("$ref"), message, help)
    }
}

/// Follows references to the end. A name that appears again shows a circle.
macro_rules! follow {
    ($document:expr, $section:ident, $value:expr, $pointer:expr) => {{
        let mut value = $value;
        let mut pointer = $pointer.clone();
        let mut names: Vec<&str> = Vec::new();
        loop {
            let reference = match value {
                ReferenceOr::Item(item) => break Ok((item, pointer)),
                ReferenceOr::Reference { reference } => reference,
            };
            let target = Target {
                section: stringify!($section),
                reference,
            };
            let name = target.name(&pointer)?;
            if names.contains(&name) {
                break Err(circle(&pointer, reference));
            }
            names.push(name);
            let components = $document.api.components.as_ref();
            let found = components.and_then(|components| components.$section.get(name));
            value = found.ok_or_else(|| target.missing(&pointer))?;
            pointer = Pointer::default().down(&["components", stringify!($section), name]);
        }
    }};
}

fn circle(pointer: &Pointer, reference: &str) -> Error {
    let message = format!("`{reference}` refers to itself");
    Error::new(
        pointer.of("$ref"),
        message,
        "write the value at one of the two places",
    )
}

impl Document {
    /// A schema with its pointer, and its name among the components.
    pub(super) fn schema<'a>(
        &'a self,
        schema: RefOr<'a>,
        pointer: &Pointer,
    ) -> Result<(&'a Schema, Pointer, Option<&'a str>)> {
        let reference = match schema {
            RefOr::Item(schema) => return Ok((schema, pointer.clone(), None)),
            RefOr::Reference(reference) => reference,
        };
        let target = Target {
            section: "schemas",
            reference,
        };
        let name = target.name(pointer)?;
        let schemas = self
            .api
            .components
            .as_ref()
            .map(|components| &components.schemas);
        let found = schemas.and_then(|schemas| schemas.get_key_value(name));
        let (name, value) = found.ok_or_else(|| target.missing(pointer))?;
        let here = Pointer::default().down(&["components", "schemas", name]);
        let (schema, pointer) = follow!(self, schemas, value, here)?;
        Ok((schema, pointer, Some(name)))
    }

    pub(super) fn parameter<'a>(
        &'a self,
        value: &'a ReferenceOr<Parameter>,
        pointer: &Pointer,
    ) -> Result<(&'a Parameter, Pointer)> {
        follow!(self, parameters, value, pointer)
    }

    pub(super) fn body<'a>(
        &'a self,
        value: &'a ReferenceOr<RequestBody>,
        pointer: &Pointer,
    ) -> Result<(&'a RequestBody, Pointer)> {
        follow!(self, request_bodies, value, pointer)
    }

    pub(super) fn response<'a>(
        &'a self,
        value: &'a ReferenceOr<Response>,
        pointer: &Pointer,
    ) -> Result<(&'a Response, Pointer)> {
        follow!(self, responses, value, pointer)
    }

    pub(super) fn example<'a>(
        &'a self,
        value: &'a ReferenceOr<Example>,
        pointer: &Pointer,
    ) -> Result<(&'a Example, Pointer)> {
        follow!(self, examples, value, pointer)
    }
}
