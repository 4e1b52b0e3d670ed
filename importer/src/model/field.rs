//! [`Field`]: a member of a record, an object or a set of parameters.

/// A field.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Field {
    /// The name in JSON, in a form, or of a header.
    pub(crate) wire: String,
    /// The name in Rust, with `r#` if it is a keyword.
    pub(crate) name: String,
    pub(crate) ty: Ty,
    pub(crate) required: bool,
    pub(crate) location: Location,
    pub(crate) doc: Vec<String>,
    pub(crate) facts: Facts,
    /// The placeholder whose value the field carries, if it has another name.
    pub(crate) placeholder: Option<String>,
    /// The value in a new record.
    pub(crate) initial: Option<String>,
    /// The text of the document, if it was requested.
    pub(crate) description: Option<String>,
}

/// Facts about the values, in addition to their type.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Facts {
    pub(crate) max_length: Option<usize>,
    /// A number, as text.
    pub(crate) minimum: Option<String>,
    pub(crate) maximum: Option<String>,
    pub(crate) default: Option<String>,
    /// A format without a separate type: `uri`, `phone-number`, ...
    pub(crate) format: Option<String>,
    pub(crate) pii: bool,
    pub(crate) deprecated: bool,
}

/// Where a field is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Location {
    /// A record's JSON.
    Record,
    /// The body, or the query if there is no body.
    Usual,
    /// The query of an operation that has a body.
    Query,
    Header,
    /// A map whose entries are sent as `Name.key=value`.
    Prefix,
}

/// A type.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Ty {
    Text,
    /// Text that must not be shown.
    Secret,
    Integer,
    Number,
    Bool,
    Timestamp,
    /// A date of the 2010 API.
    Rfc2822,
    Date,
    /// A SID of this type.
    Sid(String),
    /// Text that can also be sent as a number.
    LenientText,
    /// A number that can also be sent as text.
    LenientInteger,
    LenientNumber,
    /// Addresses by name.
    Links,
    /// An enumeration or object of the module.
    Defined(usize),
    /// A record of the module.
    Resource(String),
    List(Box<Ty>),
    Map(Box<Ty>),
    /// A value in a list or map that can be null.
    Nullable(Box<Ty>),
    Boxed(Box<Ty>),
    Json,
}

impl Ty {
    /// Visits the type and its inner types.
    pub(crate) fn walk<'a>(&'a self, visit: &mut dyn FnMut(&'a Self)) {
        visit(self);
        if let Self::List(inner) | Self::Map(inner) | Self::Nullable(inner) | Self::Boxed(inner) =
            self
        {
            inner.walk(visit);
        }
    }

    /// Visits the type and its inner types, to change them.
    pub(crate) fn walk_mut(&mut self, visit: &mut dyn FnMut(&mut Self)) {
        visit(self);
        if let Self::List(inner) | Self::Map(inner) | Self::Nullable(inner) | Self::Boxed(inner) =
            self
        {
            inner.walk_mut(visit);
        }
    }
}
