//! [`Definition`]: an enumeration or object that fields refer to.

use super::{Field, Ty};

/// A type of the module that is not a resource.
#[derive(Clone, Debug)]
pub(crate) struct Definition {
    /// Possible names, best first.
    pub(crate) names: Vec<String>,
    /// The chosen name, set when all types are known.
    pub(crate) name: String,
    /// The file that contains it.
    pub(crate) file: String,
    pub(crate) doc: Vec<String>,
    pub(crate) wrapping: Wrapping,
}

/// The kind of a definition.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Wrapping {
    Enumeration(Enumeration),
    Object(Object),
    /// The same as another definition, which replaces it.
    Same(usize),
}

/// An open enumeration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Enumeration {
    pub(crate) rename_all: Option<&'static str>,
    pub(crate) variants: Vec<Variant>,
}

/// A text of an enumeration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Variant {
    pub(crate) name: String,
    pub(crate) text: String,
    pub(crate) doc: Vec<String>,
    /// Whether `rename_all` does not derive the text from the name.
    pub(crate) renamed: bool,
}

/// A nested object.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Object {
    pub(crate) fields: Vec<Field>,
    /// Whether it is sent, so that it needs `new`, setters and limits.
    pub(crate) is_sent: bool,
}

impl Definition {
    /// The types of its fields.
    pub(crate) fn types(&self) -> impl Iterator<Item = &Ty> {
        let fields = match &self.wrapping {
            Wrapping::Object(object) => object.fields.as_slice(),
            _ => &[],
        };
        fields.iter().map(|field| &field.ty)
    }
}
