//! What can be done with a resource.

use std::fmt;

use super::{Parameter, ParameterDescriptor, Place};

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
            .map(move |descriptor| Parameter::new(descriptor, place))
    }

    /// The documentation comment before the operation in the declaration.
    pub const fn doc(&self) -> &'static str {
        self.doc
    }
}
