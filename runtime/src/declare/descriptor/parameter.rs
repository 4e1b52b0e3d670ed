//! The parameters of an operation.

use super::FieldDescriptor;
use crate::Kind;

/// Where a parameter is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Place {
    /// In the body, as a form field or a member of the JSON object.
    Body,
    /// In the query string.
    Query,
    /// As a header.
    Header,
}

/// A parameter of an operation.
#[derive(Clone, Copy, Debug)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "independent facts, not states"
)]
pub struct Parameter {
    name: &'static str,
    rust_name: &'static str,
    place: Place,
    kind: Kind,
    required: bool,
    json: bool,
    prefix: bool,
    max_length: Option<usize>,
    minimum: Option<f64>,
    maximum: Option<f64>,
    default: Option<&'static str>,
    deprecated: bool,
    pii: bool,
    field: Option<&'static str>,
    doc: &'static str,
}

/// The part of a parameter that the derive emits. The rest depends on the operation, which
/// the derive does not know.
#[doc(hidden)]
#[allow(missing_docs, reason = "documented by the accessors")]
impl Parameter {
    pub const fn __new(
        name: &'static str,
        rust_name: &'static str,
        kind: Kind,
        required: bool,
        doc: &'static str,
    ) -> Self {
        Self {
            name,
            rust_name,
            place: Place::Body,
            kind,
            required,
            json: false,
            prefix: false,
            max_length: None,
            minimum: None,
            maximum: None,
            default: None,
            deprecated: false,
            pii: false,
            field: None,
            doc,
        }
    }

    #[must_use]
    pub const fn __header(mut self) -> Self {
        self.place = Place::Header;
        self
    }

    #[must_use]
    pub const fn __query(mut self) -> Self {
        self.place = Place::Query;
        self
    }

    #[must_use]
    pub const fn __json(mut self) -> Self {
        self.json = true;
        self
    }

    #[must_use]
    pub const fn __prefix(mut self) -> Self {
        self.prefix = true;
        self
    }

    #[must_use]
    pub const fn __max_length(mut self, characters: usize) -> Self {
        self.max_length = Some(characters);
        self
    }

    #[must_use]
    pub const fn __minimum(mut self, minimum: f64) -> Self {
        self.minimum = Some(minimum);
        self
    }

    #[must_use]
    pub const fn __maximum(mut self, maximum: f64) -> Self {
        self.maximum = Some(maximum);
        self
    }

    #[must_use]
    pub const fn __default(mut self, text: &'static str) -> Self {
        self.default = Some(text);
        self
    }

    #[must_use]
    pub const fn __deprecated(mut self) -> Self {
        self.deprecated = true;
        self
    }

    #[must_use]
    pub const fn __pii(mut self) -> Self {
        self.pii = true;
        self
    }

    #[must_use]
    pub const fn __field(mut self, name: &'static str) -> Self {
        self.field = Some(name);
        self
    }
}

impl Parameter {
    /// The parameter in an operation whose usual place for parameters is `usual`, bound to
    /// one of the fields of its resource.
    pub(super) fn of_operation(mut self, usual: Place, fields: &[FieldDescriptor]) -> Self {
        if self.place == Place::Body {
            self.place = usual;
        }
        let is_filled = |field: &&FieldDescriptor| match self.field {
            Some(name) => field.name() == name || field.rust_name() == name,
            None => field.rust_name() == self.rust_name,
        };
        self.field = fields.iter().find(is_filled).map(FieldDescriptor::name);
        self
    }

    /// The wire name; for a map that is sent by prefix, the part before the dot.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The name of the field in Rust.
    pub const fn rust_name(&self) -> &'static str {
        self.rust_name
    }

    /// Where the parameter is sent.
    pub const fn place(&self) -> Place {
        self.place
    }

    /// The kind of the value.
    pub const fn kind(&self) -> Kind {
        self.kind
    }

    /// Whether the parameter is required.
    pub const fn is_required(&self) -> bool {
        self.required
    }

    /// The maximum number of characters.
    pub const fn max_length(&self) -> Option<usize> {
        self.max_length
    }

    /// The minimum of a number.
    pub const fn minimum(&self) -> Option<f64> {
        self.minimum
    }

    /// The maximum of a number.
    pub const fn maximum(&self) -> Option<f64> {
        self.maximum
    }

    /// The value that the API uses if the parameter is absent, as text.
    pub const fn default(&self) -> Option<&'static str> {
        self.default
    }

    /// Whether the API no longer recommends it.
    pub const fn is_deprecated(&self) -> bool {
        self.deprecated
    }

    /// Whether the value is personal data.
    pub const fn is_pii(&self) -> bool {
        self.pii
    }

    /// Whether the value is sent as JSON text.
    pub const fn is_json(&self) -> bool {
        self.json
    }

    /// Whether a map is sent as `Name.key=value`.
    pub const fn is_prefix(&self) -> bool {
        self.prefix
    }

    /// The wire name of the record's field that the parameter fills, if there is one.
    pub const fn field(&self) -> Option<&'static str> {
        self.field
    }

    /// The field's documentation comment.
    pub const fn doc(&self) -> &'static str {
        self.doc
    }
}
