//! What an operation takes.

use crate::{Kind, Param};

/// Where a parameter travels.
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

/// A parameter as `TwilioParams` declares it; its place depends on the operation.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct ParameterDescriptor {
    param: Param,
    kind: Kind,
    required: bool,
    doc: &'static str,
}

impl ParameterDescriptor {
    #[doc(hidden)]
    pub const fn __new(param: Param, kind: Kind, required: bool, doc: &'static str) -> Self {
        Self {
            param,
            kind,
            required,
            doc,
        }
    }
}

/// A parameter of one operation.
#[derive(Clone, Copy, Debug)]
pub struct Parameter {
    descriptor: &'static ParameterDescriptor,
    place: Place,
}

impl Parameter {
    pub(super) fn new(descriptor: &'static ParameterDescriptor, place: Place) -> Self {
        Self { descriptor, place }
    }

    /// The wire name; for a map the part before the dot.
    pub const fn name(&self) -> &'static str {
        self.descriptor.param.name()
    }

    /// Where the parameter travels.
    pub const fn place(&self) -> Place {
        if self.descriptor.param.is_header() {
            Place::Header
        } else {
            self.place
        }
    }

    /// The kind of the value.
    pub const fn kind(&self) -> Kind {
        self.descriptor.kind
    }

    /// Whether the operation asks for it.
    pub const fn is_required(&self) -> bool {
        self.descriptor.required
    }

    /// The most characters that a text may have.
    pub const fn max_length(&self) -> Option<usize> {
        self.descriptor.param.limit()
    }

    /// Whether the value travels as JSON text.
    pub const fn is_json(&self) -> bool {
        self.descriptor.param.is_json()
    }

    /// Whether a map travels as `Name.key=value`.
    pub const fn is_prefix(&self) -> bool {
        self.descriptor.param.is_prefix()
    }

    /// The field's documentation comment.
    pub const fn doc(&self) -> &'static str {
        self.descriptor.doc
    }
}
