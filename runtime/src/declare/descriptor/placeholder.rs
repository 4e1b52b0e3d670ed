//! The placeholders of paths.

use crate::Kind;

/// A placeholder of a collection's path.
#[derive(Clone, Copy, Debug)]
pub struct PlaceholderDescriptor {
    name: &'static str,
    kind: Kind,
    field: Option<&'static str>,
}

impl PlaceholderDescriptor {
    #[doc(hidden)]
    pub const fn __new(name: &'static str, kind: Kind, field: Option<&'static str>) -> Self {
        Self { name, kind, field }
    }

    /// The name between the braces.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The kind of the value.
    pub const fn kind(&self) -> Kind {
        self.kind
    }

    /// The wire name of the field that contains the value, if there is one.
    pub const fn field(&self) -> Option<&'static str> {
        self.field
    }
}

/// The placeholder that identifies one record of a collection.
#[derive(Clone, Copy, Debug)]
pub struct KeyDescriptor {
    placeholder: PlaceholderDescriptor,
    alias: Option<&'static str>,
}

impl KeyDescriptor {
    #[doc(hidden)]
    pub const fn __new(placeholder: PlaceholderDescriptor, alias: Option<&'static str>) -> Self {
        Self { placeholder, alias }
    }

    /// The name between the braces.
    pub const fn name(&self) -> &'static str {
        self.placeholder.name
    }

    /// The kind of the value.
    pub const fn kind(&self) -> Kind {
        self.placeholder.kind
    }

    /// The wire name of the field that contains the value, if there is one.
    pub const fn field(&self) -> Option<&'static str> {
        self.placeholder.field
    }

    /// The wire name of the field whose value may replace the key.
    pub const fn alias(&self) -> Option<&'static str> {
        self.alias
    }
}
