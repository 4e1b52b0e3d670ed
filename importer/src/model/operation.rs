//! [`Operation`]: an operation of a resource.

use super::{Field, Ty};
pub(crate) use crate::document::OperationKind;

/// One operation.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) kind: OperationKind,
    /// In capitals.
    pub(crate) method: String,
    /// The path as in the document.
    pub(crate) path: String,
    pub(crate) doc: Vec<String>,
    pub(crate) params: Params,
    pub(crate) returned: Returned,
    pub(crate) body: BodyKind,
    pub(crate) at: At,
    pub(crate) auth: Auth,
    pub(crate) paging: Paging,
    pub(crate) deprecated: bool,
}

/// The parameters of an operation.
#[derive(Debug)]
pub(crate) enum Params {
    /// Nothing.
    None,
    /// Anything: the document does not describe the body.
    Any,
    Typed {
        name: String,
        doc: Vec<String>,
        fields: Vec<Field>,
    },
}

/// The response of an operation.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Returned {
    /// The resource itself, or a list of them; no body for a delete.
    Own,
    Nothing,
    Other(Ty),
    Redirect,
}

/// How the body is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum BodyKind {
    Form,
    Json,
    Other(String),
}

/// The path that an operation uses: the usual one for its kind, or another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum At {
    Usual,
    Record,
    Collection,
}

/// The credentials of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Auth {
    Account,
    None,
    /// A header `Authorization` among the parameters.
    Header,
}

/// How a list is paged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Paging {
    /// A page names the next, and the parameters have their usual names.
    Usual,
    None,
    Token {
        page_size: String,
        page_token: String,
        next_token: String,
    },
    Number {
        page_size: String,
        page_number: String,
        total_pages: String,
    },
    /// A page names the next, and its size has another name.
    Size(String),
}
