//! The operations of a resource.

use std::fmt;

use super::{Auth, BodyKind, FieldDescriptor, Method, ObjectDescriptor, Paging, Parameter, Place};
use crate::{declare::descriptor::route::Route, send::wire::decoder::DecodeFailure};

/// The kind of an operation.
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

/// What the response to an operation contains.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Output {
    /// A record of the resource, or a list of them.
    Resource,
    /// A record of another shape, or a list of them. A function, so that two resources
    /// may refer to each other.
    Record(fn() -> &'static ObjectDescriptor),
    /// Nothing.
    Nothing,
    /// A redirect, whose target is the result.
    Redirect,
}

/// One operation of a resource.
#[derive(Clone, Copy, Debug)]
pub struct OperationDescriptor {
    route: &'static Route,
    parameters: Option<&'static [Parameter]>,
    output: Output,
    /// The fields of the resource, which parameters may fill.
    fields: &'static [FieldDescriptor],
    reads: Reads,
    doc: &'static str,
}

/// Reads a record and drops it, to check that the record's type can be decoded from it.
type Reads = fn(&[u8]) -> Result<(), DecodeFailure>;

impl OperationDescriptor {
    /// `parameters` is `None` if the operation takes any `impl Serialize`.
    #[doc(hidden)]
    pub const fn __new(
        route: &'static Route,
        parameters: Option<&'static [Parameter]>,
        output: Output,
        fields: &'static [FieldDescriptor],
        reads: Reads,
        doc: &'static str,
    ) -> Self {
        Self {
            route,
            parameters,
            output,
            fields,
            reads,
            doc,
        }
    }

    pub(crate) const fn route(&self) -> &'static Route {
        self.route
    }

    #[doc(hidden)]
    #[allow(missing_docs, reason = "used by the conformance checks")]
    pub const fn __route(&self) -> &'static Route {
        self.route
    }

    /// Checks that a record of a response, or of a page of a list, can be decoded as the type
    /// that the typed call returns.
    #[doc(hidden)]
    pub fn __reads(&self, record: &[u8]) -> Result<(), DecodeFailure> {
        (self.reads)(record)
    }

    /// Which operation it is.
    pub const fn kind(&self) -> OperationKind {
        self.route.kind
    }

    /// The HTTP method.
    pub const fn method(&self) -> Method {
        self.route.method
    }

    /// The format of the request's body.
    pub const fn body(&self) -> BodyKind {
        self.route.body
    }

    /// The path with its placeholders in braces.
    pub const fn path(&self) -> &'static str {
        self.route.path
    }

    /// How the request authenticates.
    pub const fn auth(&self) -> Auth {
        self.route.auth
    }

    /// Whether a successful response is a redirect, whose target is the result.
    pub const fn is_redirect(&self) -> bool {
        self.route.is_redirect
    }

    /// What the response contains.
    pub const fn output(&self) -> Output {
        self.output
    }

    /// The record in the response if it is not the resource's own; for a list, its items.
    pub fn record(&self) -> Option<&'static ObjectDescriptor> {
        match self.output {
            Output::Record(object) => Some(object()),
            _ => None,
        }
    }

    /// How the pages follow each other; `None` if the operation is not a list.
    pub const fn paging(&self) -> Option<&Paging> {
        self.route.paging.as_ref()
    }

    /// Whether the operation takes parameters that are not declared.
    pub const fn is_untyped(&self) -> bool {
        self.parameters.is_none()
    }

    /// The declared parameters, each with the place where it is sent and the field that
    /// it fills.
    pub fn parameters(&self) -> impl ExactSizeIterator<Item = Parameter> + use<> {
        let place = match self.body() {
            BodyKind::None => Place::Query,
            _ => Place::Body,
        };
        let fields = self.fields;
        self.parameters
            .unwrap_or_default()
            .iter()
            .map(move |parameter| parameter.of_operation(place, fields))
    }

    /// The documentation comment before the operation in the declaration.
    pub const fn doc(&self) -> &'static str {
        self.doc
    }
}
