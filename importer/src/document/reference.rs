//! Following `$ref` to `components`.

use super::{
    Document, Error, Example, Parameter, Place, RefOr, ReferenceOr, RequestBody, Response, Result,
    Schema,
};

/// The kinds of `components` that are referred to.
struct Target<'a> {
    /// `schemas`, `parameters`, ...
    section: &'static str,
    reference: &'a str,
}

impl<'a> Target<'a> {
    fn name(&self, place: &Place) -> Result<&'a str> {
        let inside = self.reference.strip_prefix("#/components/");
        let name = inside.and_then(|rest| rest.strip_prefix(self.section)?.strip_prefix('/'));
        let name = name.filter(|name| !name.contains('/'));
        name.ok_or_else(|| {
            let (section, reference) = (self.section, self.reference);
            let message = format!("`{reference}` is not read");
            let help = format!("refer to `#/components/{section}/NAME` of this document");
            Error::new(place.of("$ref"), message, help)
        })
    }

    fn missing(&self, place: &Place) -> Error {
        let message = format!("`{}` leads nowhere", self.reference);
        let help = format!(
            "add it to `/components/{}`, or correct the name",
            self.section
        );
        Error::new(place.of("$ref"), message, help)
    }
}

/// Follows references until they end; each is another name, so a circle comes back.
macro_rules! follow {
    ($document:expr, $section:ident, $value:expr, $place:expr) => {{
        let mut value = $value;
        let mut place = $place.clone();
        let mut names: Vec<&str> = Vec::new();
        loop {
            let reference = match value {
                ReferenceOr::Item(item) => break Ok((item, place)),
                ReferenceOr::Reference { reference } => reference,
            };
            let target = Target {
                section: stringify!($section),
                reference,
            };
            let name = target.name(&place)?;
            if names.contains(&name) {
                break Err(circle(&place, reference));
            }
            names.push(name);
            let components = $document.api.components.as_ref();
            let found = components.and_then(|components| components.$section.get(name));
            value = found.ok_or_else(|| target.missing(&place))?;
            place = Place::default().down(&["components", stringify!($section), name]);
        }
    }};
}

fn circle(place: &Place, reference: &str) -> Error {
    let message = format!("`{reference}` leads back to itself");
    Error::new(
        place.of("$ref"),
        message,
        "write the value at one of the two places",
    )
}

impl Document {
    /// A schema with its place, and the name that it has among the components.
    pub(super) fn schema<'a>(
        &'a self,
        schema: RefOr<'a>,
        place: &Place,
    ) -> Result<(&'a Schema, Place, Option<&'a str>)> {
        let reference = match schema {
            RefOr::Item(schema) => return Ok((schema, place.clone(), None)),
            RefOr::Reference(reference) => reference,
        };
        let target = Target {
            section: "schemas",
            reference,
        };
        let name = target.name(place)?;
        let schemas = self
            .api
            .components
            .as_ref()
            .map(|components| &components.schemas);
        let found = schemas.and_then(|schemas| schemas.get_key_value(name));
        let (name, value) = found.ok_or_else(|| target.missing(place))?;
        let here = Place::default().down(&["components", "schemas", name]);
        let (schema, place) = follow!(self, schemas, value, here)?;
        Ok((schema, place, Some(name)))
    }

    pub(super) fn parameter<'a>(
        &'a self,
        value: &'a ReferenceOr<Parameter>,
        place: &Place,
    ) -> Result<(&'a Parameter, Place)> {
        follow!(self, parameters, value, place)
    }

    pub(super) fn body<'a>(
        &'a self,
        value: &'a ReferenceOr<RequestBody>,
        place: &Place,
    ) -> Result<(&'a RequestBody, Place)> {
        follow!(self, request_bodies, value, place)
    }

    pub(super) fn response<'a>(
        &'a self,
        value: &'a ReferenceOr<Response>,
        place: &Place,
    ) -> Result<(&'a Response, Place)> {
        follow!(self, responses, value, place)
    }

    pub(super) fn example<'a>(
        &'a self,
        value: &'a ReferenceOr<Example>,
        place: &Place,
    ) -> Result<(&'a Example, Place)> {
        follow!(self, examples, value, place)
    }
}
