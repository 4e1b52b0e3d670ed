//! The fields of records and nested objects.

use crate::Kind;

/// How a timestamp is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DateFormat {
    /// `2026-11-23T10:00:00Z`
    #[default]
    Rfc3339,
    /// `Mon, 23 Nov 2026 10:00:00 +0000`, as the 2010 API writes it.
    Rfc2822,
}

/// A field of a record or of a nested object.
#[derive(Clone, Copy, Debug)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "independent facts, not states"
)]
pub struct FieldDescriptor {
    name: &'static str,
    rust_name: &'static str,
    kind: Kind,
    optional: bool,
    flattened: bool,
    date_format: DateFormat,
    pii: bool,
    deprecated: bool,
    max_length: Option<usize>,
    initial: Option<&'static str>,
    doc: &'static str,
}

#[doc(hidden)]
#[allow(missing_docs, reason = "documented by the accessors")]
impl FieldDescriptor {
    pub const fn __new(name: &'static str, kind: Kind, optional: bool, doc: &'static str) -> Self {
        Self {
            name,
            rust_name: name,
            kind,
            optional,
            flattened: false,
            date_format: DateFormat::Rfc3339,
            pii: false,
            deprecated: false,
            max_length: None,
            initial: None,
            doc,
        }
    }

    #[must_use]
    pub const fn __rust_name(mut self, name: &'static str) -> Self {
        self.rust_name = name;
        self
    }

    #[must_use]
    pub const fn __optional(mut self) -> Self {
        self.optional = true;
        self
    }

    #[must_use]
    pub const fn __deprecated(mut self) -> Self {
        self.deprecated = true;
        self
    }

    #[must_use]
    pub const fn __max_length(mut self, characters: usize) -> Self {
        self.max_length = Some(characters);
        self
    }

    #[must_use]
    pub const fn __flattened(mut self) -> Self {
        self.flattened = true;
        self
    }

    #[must_use]
    pub const fn __date_format(mut self, format: DateFormat) -> Self {
        self.date_format = format;
        self
    }

    #[must_use]
    pub const fn __pii(mut self) -> Self {
        self.pii = true;
        self
    }

    #[must_use]
    pub const fn __initial(mut self, initial: &'static str) -> Self {
        self.initial = Some(initial);
        self
    }
}

impl FieldDescriptor {
    /// The name in JSON.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The name of the field in Rust.
    pub const fn rust_name(&self) -> &'static str {
        self.rust_name
    }

    /// The kind of the value.
    pub const fn kind(&self) -> Kind {
        self.kind
    }

    /// Whether the value may be absent or null.
    pub const fn is_optional(&self) -> bool {
        self.optional
    }

    /// Whether the field has no name in JSON: its value consists of the object's members
    /// that have no other field.
    pub const fn is_flattened(&self) -> bool {
        self.flattened
    }

    /// How a timestamp is written.
    pub const fn date_format(&self) -> DateFormat {
        self.date_format
    }

    /// Whether the value is personal data.
    pub const fn is_pii(&self) -> bool {
        self.pii
    }

    /// Whether the API no longer recommends it.
    pub const fn is_deprecated(&self) -> bool {
        self.deprecated
    }

    /// The maximum number of characters, in an object that is sent.
    pub const fn max_length(&self) -> Option<usize> {
        self.max_length
    }

    /// The value in a new record if no parameter fills the field: JSON, or text if it is not
    /// valid JSON.
    pub const fn initial(&self) -> Option<&'static str> {
        self.initial
    }

    /// The field's documentation comment.
    pub const fn doc(&self) -> &'static str {
        self.doc
    }
}

/// A nested object.
#[derive(Clone, Copy, Debug)]
pub struct ObjectDescriptor {
    name: &'static str,
    fields: &'static [FieldDescriptor],
    doc: &'static str,
}

impl ObjectDescriptor {
    #[doc(hidden)]
    pub const fn __new(
        name: &'static str,
        fields: &'static [FieldDescriptor],
        doc: &'static str,
    ) -> Self {
        Self { name, fields, doc }
    }

    /// The name of the Rust type.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The fields, in the order of their declaration.
    pub const fn fields(&self) -> &'static [FieldDescriptor] {
        self.fields
    }

    /// The type's documentation comment.
    pub const fn doc(&self) -> &'static str {
        self.doc
    }
}
