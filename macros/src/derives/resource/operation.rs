//! The operations of a resource. The tokens of their attributes are read in `attr`, not
//! here.

use proc_macro2::{Ident, Span};

pub(crate) use attr::{Body, OperationAttr, Params, ResponseType};
pub(crate) use paging::PagingAttr;
pub(crate) use validate::{Resource, validate};

mod attr;
mod paging;
mod validate;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum OperationKind {
    Create,
    Fetch,
    List,
    Update,
    Delete,
}

impl OperationKind {
    pub(crate) const ALL: [Self; 5] = [
        Self::Create,
        Self::Fetch,
        Self::List,
        Self::Update,
        Self::Delete,
    ];

    pub(crate) fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Fetch => "fetch",
            Self::List => "list",
            Self::Update => "update",
            Self::Delete => "delete",
        }
    }

    /// The variant of the runtime's `OperationKind`, and the marker of its calls.
    pub(crate) fn type_name(self) -> Ident {
        let name = match self {
            Self::Create => "Create",
            Self::Fetch => "Fetch",
            Self::List => "List",
            Self::Update => "Update",
            Self::Delete => "Delete",
        };
        Ident::new(name, Span::call_site())
    }

    /// Whether its default path is the collection's, not a record's.
    pub(crate) fn is_of_collection(self) -> bool {
        matches!(self, Self::Create | Self::List)
    }

    /// Whether its parameters are an argument of the method. Otherwise they are set with
    /// `.with`.
    pub(crate) fn takes_params(self) -> bool {
        matches!(self, Self::Create | Self::Update)
    }

    pub(crate) fn default_method(self) -> Method {
        match self {
            Self::Create | Self::Update => Method::Post,
            Self::Fetch | Self::List => Method::Get,
            Self::Delete => Method::Delete,
        }
    }
}

/// An HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Method {
    Get,
    Post,
    Put,
    Patch,
    Delete,
}

impl Method {
    /// The values of `method = ...`.
    pub(crate) const NAMES: [(&str, Self); 5] = [
        ("POST", Self::Post),
        ("PUT", Self::Put),
        ("PATCH", Self::Patch),
        ("GET", Self::Get),
        ("DELETE", Self::Delete),
    ];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }

    /// Whether a request of this method has a body.
    pub(crate) fn has_body(self) -> bool {
        matches!(self, Self::Post | Self::Put | Self::Patch)
    }

    /// The variant of the runtime's `Method`.
    pub(crate) fn type_name(self) -> Ident {
        let name = match self {
            Self::Get => "Get",
            Self::Post => "Post",
            Self::Put => "Put",
            Self::Patch => "Patch",
            Self::Delete => "Delete",
        };
        Ident::new(name, Span::call_site())
    }
}

/// Which of a resource's two paths an operation uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scope {
    Record,
    Collection,
}

impl Scope {
    /// The values of `at = ...`.
    pub(crate) const NAMES: [(&str, Self); 2] =
        [("record", Self::Record), ("collection", Self::Collection)];
}

/// How an operation authenticates, if not with the client's credentials.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Auth {
    None,
    Header,
}

impl Auth {
    /// The values of `auth = ...`.
    pub(crate) const NAMES: [(&str, Self); 2] = [("none", Self::None), ("header", Self::Header)];
}
