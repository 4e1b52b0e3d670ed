//! Descriptors: declarations as plain values. Nothing here reads a request or a response.
//!
//! The derives emit one static [`ResourceDescriptor`] per resource. The emulator, reference
//! tables and conformance checks read it. Calls refer to small `Route`s only, so a program
//! that only makes calls contains none of the documentation strings.

pub use self::{
    field::{DateFormat, FieldDescriptor, ObjectDescriptor},
    http::{Auth, BodyKind, Method},
    operation::{OperationDescriptor, OperationKind, Output},
    paging::{NextPage, Paging},
    parameter::{Parameter, Place},
    placeholder::{KeyDescriptor, PlaceholderDescriptor},
};

mod field;
mod http;
pub(crate) mod kind;
pub(crate) mod literal;
pub(crate) mod object;
mod operation;
mod paging;
mod parameter;
mod placeholder;
pub(crate) mod route;
pub(crate) mod shape;

/// A declared resource, as data.
#[derive(Clone, Copy, Debug)]
pub struct ResourceDescriptor {
    parts: ResourceParts,
}

/// The parts of a [`ResourceDescriptor`]. Generated code specifies them by name.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
#[allow(
    missing_docs,
    reason = "documented by the accessors of `ResourceDescriptor`"
)]
pub struct ResourceParts {
    pub name: &'static str,
    pub doc: &'static str,
    pub product: &'static str,
    pub path: &'static str,
    pub instance_path: &'static str,
    pub list_key: &'static str,
    pub singleton: bool,
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
        self.parts.product
    }

    /// The path of the collection, or of the singleton itself, with its placeholders
    /// in braces.
    pub const fn path(&self) -> &'static str {
        self.parts.path
    }

    /// The path of one record, with its placeholders in braces. If the records have no path
    /// of their own (`key = none`), the path of the collection.
    pub const fn instance_path(&self) -> &'static str {
        self.parts.instance_path
    }

    /// The placeholders of [`path`](Self::path), in order, without the key.
    pub const fn placeholders(&self) -> &'static [PlaceholderDescriptor] {
        self.parts.placeholders
    }

    /// The last placeholder of the instance path; `None` for a singleton, and if the records
    /// have no path of their own.
    pub const fn key(&self) -> Option<&KeyDescriptor> {
        self.parts.key.as_ref()
    }

    /// Whether the path is that of a single record instead of a collection.
    pub const fn is_singleton(&self) -> bool {
        self.parts.singleton
    }

    /// The prefixes of this resource's SIDs; empty means any two letters.
    pub const fn sid_prefixes(&self) -> &'static [&'static str] {
        self.parts.sid_prefixes
    }

    /// The resource that contains the collection.
    pub const fn parent(&self) -> Option<&'static ResourceDescriptor> {
        self.parts.parent
    }

    /// The operations, in the order of [`OperationKind`].
    pub const fn operations(&self) -> &'static [OperationDescriptor] {
        self.parts.operations
    }

    /// The operation of this kind, if there is one.
    pub fn operation(&self, kind: OperationKind) -> Option<&'static OperationDescriptor> {
        self.operations().iter().find(|op| op.kind() == kind)
    }

    /// The path of the operation of this kind. If the resource does not have the operation,
    /// its default path.
    pub fn path_of(&self, kind: OperationKind) -> &'static str {
        match (self.operation(kind), kind) {
            (Some(operation), _) => operation.path(),
            (None, OperationKind::Create | OperationKind::List) => self.path(),
            (None, _) => self.instance_path(),
        }
    }

    /// The fields of a record, in the order of their declaration.
    pub const fn fields(&self) -> &'static [FieldDescriptor] {
        self.parts.fields
    }

    /// The field of this wire name, if there is one.
    pub fn field(&self, name: &str) -> Option<&'static FieldDescriptor> {
        self.fields().iter().find(|field| field.name() == name)
    }

    /// The name of the array in a list's JSON.
    pub const fn list_key(&self) -> &'static str {
        self.parts.list_key
    }
}
