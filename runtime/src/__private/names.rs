//! Short names for the items that generated code uses most: paths of two segments instead
//! of five.

pub use std::{
    convert::Into,
    iter::{IntoIterator, Iterator},
    marker::Sized,
    option::Option::{None, Some},
    primitive::{bool, str, u8, usize},
    string::String,
};

use super::{DecodeFailure, Route};
use crate::{
    Kind,
    descriptor::{
        FieldDescriptor, KeyDescriptor, ObjectDescriptor, OperationDescriptor, Output, Parameter,
        PlaceholderDescriptor,
    },
};

/// The result of a function that reads a record.
pub type Decoded<T> = Result<T, DecodeFailure>;

/// A field. Its type or its attribute determines the kind and whether it is optional.
pub const fn field(
    name: &'static str,
    (kind, is_optional): (Kind, bool),
    doc: &'static str,
) -> FieldDescriptor {
    FieldDescriptor::__new(name, kind, is_optional, doc)
}

/// A parameter, by its name on the wire and its name in Rust.
pub const fn parameter(
    name: &'static str,
    rust_name: &'static str,
    kind: Kind,
    is_required: bool,
    doc: &'static str,
) -> Parameter {
    Parameter::__new(name, rust_name, kind, is_required, doc)
}

/// A placeholder, and the field that it is bound to.
pub const fn placeholder(
    name: &'static str,
    kind: Kind,
    field: Option<&'static str>,
) -> PlaceholderDescriptor {
    PlaceholderDescriptor::__new(name, kind, field)
}

/// The placeholder that identifies a record.
pub const fn key(placeholder: PlaceholderDescriptor, alias: Option<&'static str>) -> KeyDescriptor {
    KeyDescriptor::__new(placeholder, alias)
}

/// An operation. `reads` checks whether its record can be read.
pub const fn operation(
    route: &'static Route,
    parameters: Option<&'static [Parameter]>,
    output: Output,
    fields: &'static [FieldDescriptor],
    reads: fn(&[u8]) -> Decoded<()>,
    doc: &'static str,
) -> OperationDescriptor {
    OperationDescriptor::__new(route, parameters, output, fields, reads, doc)
}

/// A nested object.
pub const fn object(
    name: &'static str,
    fields: &'static [FieldDescriptor],
    doc: &'static str,
) -> ObjectDescriptor {
    ObjectDescriptor::__new(name, fields, doc)
}
