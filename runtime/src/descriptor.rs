//! Descriptors: what a declaration says, as plain values.
//!
//! The derives emit one static [`ResourceDescriptor`] per resource. Everything that
//! is not a call reads it: the emulator, reference tables, conformance checks.
//! Calls themselves refer to the small `Route` only, so a program that just calls
//! carries none of the documentation strings.

use std::fmt;

use crate::{Kind, route::Route};

/// An HTTP method that an operation may use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Method {
    /// `GET`
    Get,
    /// `POST`
    Post,
    /// `PUT`
    Put,
    /// `PATCH`
    Patch,
    /// `DELETE`
    Delete,
}

impl Method {
    /// The method's name, in capitals.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

impl From<Method> for http::Method {
    fn from(method: Method) -> Self {
        match method {
            Method::Get => Self::GET,
            Method::Post => Self::POST,
            Method::Put => Self::PUT,
            Method::Patch => Self::PATCH,
            Method::Delete => Self::DELETE,
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What a request carries as its body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BodyKind {
    /// Nothing.
    None,
    /// `application/x-www-form-urlencoded`
    Form,
    /// `application/json`
    Json,
}

/// Which of the five operations one is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum OperationKind {
    /// Adds a record to the collection.
    Create,
    /// Reads one record.
    Fetch,
    /// Reads the collection, page by page.
    List,
    /// Changes one record.
    Update,
    /// Removes one record.
    Delete,
}

impl OperationKind {
    /// The operation's name: `create`, `fetch`, `list`, `update` or `delete`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Fetch => "fetch",
            Self::List => "list",
            Self::Update => "update",
            Self::Delete => "delete",
        }
    }
}

impl fmt::Display for OperationKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

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

/// A declared resource, as data.
#[derive(Clone, Copy, Debug)]
pub struct ResourceDescriptor {
    parts: ResourceParts,
}

/// The parts of a [`ResourceDescriptor`], named where generated code gives them.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
#[allow(
    missing_docs,
    reason = "documented by the accessors of `ResourceDescriptor`"
)]
pub struct ResourceParts {
    pub name: &'static str,
    pub doc: &'static str,
    pub route: &'static Route,
    pub placeholders: &'static [PlaceholderDescriptor],
    pub key: Option<KeyDescriptor>,
    pub sid_prefixes: &'static [&'static str],
    pub parent: Option<&'static ResourceDescriptor>,
    pub operations: &'static [OperationDescriptor],
    pub fields: &'static [FieldDescriptor],
}

impl ResourceDescriptor {
    #[doc(hidden)]
    pub const fn __new(parts: ResourceParts) -> Self {
        Self { parts }
    }

    /// The name of the Rust type.
    pub const fn name(&self) -> &'static str {
        self.parts.name
    }

    /// The type's documentation comment.
    pub const fn doc(&self) -> &'static str {
        self.parts.doc
    }

    /// The host label: `proxy` of `proxy.twilio.com`.
    pub const fn product(&self) -> &'static str {
        self.parts.route.product
    }

    /// The path of the collection, or of the singleton itself, with its placeholders
    /// in braces.
    pub const fn path(&self) -> &'static str {
        self.parts.route.collection
    }

    /// The path of one record, with its placeholders in braces.
    pub const fn instance_path(&self) -> &'static str {
        self.parts.route.instance
    }

    /// The placeholders of [`path`](Self::path), in order; the key is not among them.
    pub const fn placeholders(&self) -> &'static [PlaceholderDescriptor] {
        self.parts.placeholders
    }

    /// The last placeholder of the instance path; `None` for a singleton.
    pub const fn key(&self) -> Option<&KeyDescriptor> {
        self.parts.key.as_ref()
    }

    /// Whether the path is that of the one and only record.
    pub const fn is_singleton(&self) -> bool {
        self.parts.key.is_none()
    }

    /// The prefixes of this resource's SIDs; empty means any two letters.
    pub const fn sid_prefixes(&self) -> &'static [&'static str] {
        self.parts.sid_prefixes
    }

    /// The resource that the collection lives in.
    pub const fn parent(&self) -> Option<&'static ResourceDescriptor> {
        self.parts.parent
    }

    /// The operations there are, in the order of [`OperationKind`].
    pub const fn operations(&self) -> &'static [OperationDescriptor] {
        self.parts.operations
    }

    /// The operation of this kind, if there is one.
    pub fn operation(&self, kind: OperationKind) -> Option<&'static OperationDescriptor> {
        self.operations().iter().find(|op| op.kind == kind)
    }

    /// The fields of a record, in the order of their declaration.
    pub const fn fields(&self) -> &'static [FieldDescriptor] {
        self.parts.fields
    }

    /// The field of this wire name, if there is one.
    pub fn field(&self, name: &str) -> Option<&'static FieldDescriptor> {
        self.fields().iter().find(|field| field.name == name)
    }

    /// The name of the array in a list's JSON.
    pub const fn list_key(&self) -> &'static str {
        self.parts.route.list_key
    }
}

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

    /// The wire name of the field that carries the value, if one does.
    pub const fn field(&self) -> Option<&'static str> {
        self.field
    }
}

/// The placeholder that tells one record of a collection from the others.
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

    /// The wire name of the field that carries the value, if one does.
    pub const fn field(&self) -> Option<&'static str> {
        self.placeholder.field
    }

    /// The wire name of the field whose value the key's place also takes.
    pub const fn alias(&self) -> Option<&'static str> {
        self.alias
    }
}

/// One operation of a resource.
#[derive(Clone, Copy, Debug)]
pub struct OperationDescriptor {
    kind: OperationKind,
    method: Method,
    body: BodyKind,
    parameters: Option<&'static [ParameterDescriptor]>,
    doc: &'static str,
}

impl OperationDescriptor {
    /// `parameters` is `None` where any `impl Serialize` is taken.
    #[doc(hidden)]
    pub const fn __new(
        kind: OperationKind,
        method: Method,
        body: BodyKind,
        parameters: Option<&'static [ParameterDescriptor]>,
        doc: &'static str,
    ) -> Self {
        Self {
            kind,
            method,
            body,
            parameters,
            doc,
        }
    }

    /// Which operation it is.
    pub const fn kind(&self) -> OperationKind {
        self.kind
    }

    /// The HTTP method.
    pub const fn method(&self) -> Method {
        self.method
    }

    /// What the request carries as its body.
    pub const fn body(&self) -> BodyKind {
        self.body
    }

    /// Whether the operation takes parameters that the declaration does not name.
    pub const fn is_untyped(&self) -> bool {
        self.parameters.is_none() && !matches!(self.body, BodyKind::None)
    }

    /// The declared parameters, each with the place where it travels.
    pub fn parameters(&self) -> impl ExactSizeIterator<Item = Parameter> + use<> {
        let place = match self.body {
            BodyKind::None => Place::Query,
            BodyKind::Form | BodyKind::Json => Place::Body,
        };
        self.parameters
            .unwrap_or_default()
            .iter()
            .map(move |descriptor| Parameter { descriptor, place })
    }

    /// The documentation comment before the operation in the declaration.
    pub const fn doc(&self) -> &'static str {
        self.doc
    }
}

/// A parameter as `TwilioParams` declares it; its place depends on the operation.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct ParameterDescriptor {
    param: crate::Param,
    kind: Kind,
    required: bool,
    doc: &'static str,
}

impl ParameterDescriptor {
    #[doc(hidden)]
    pub const fn __new(param: crate::Param, kind: Kind, required: bool, doc: &'static str) -> Self {
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

/// A field of a record or of a nested object.
#[derive(Clone, Copy, Debug)]
pub struct FieldDescriptor {
    name: &'static str,
    kind: Kind,
    optional: bool,
    flattened: bool,
    date_format: DateFormat,
    pii: bool,
    initial: Option<&'static str>,
    doc: &'static str,
}

#[doc(hidden)]
#[allow(missing_docs, reason = "documented by the accessors")]
impl FieldDescriptor {
    pub const fn __new(name: &'static str, kind: Kind, optional: bool, doc: &'static str) -> Self {
        Self {
            name,
            kind,
            optional,
            flattened: false,
            date_format: DateFormat::Rfc3339,
            pii: false,
            initial: None,
            doc,
        }
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

    /// The kind of the value.
    pub const fn kind(&self) -> Kind {
        self.kind
    }

    /// Whether the value may be absent or null.
    pub const fn is_optional(&self) -> bool {
        self.optional
    }

    /// Whether the field has no name of its own: its value takes the members of the
    /// object that no other field names.
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

    /// What a new record holds where no parameter fills the field: JSON, or text
    /// where it is not JSON.
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
