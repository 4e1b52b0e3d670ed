//! [`Operation`]: what can be done with a resource.

use super::{Field, Ty};
pub(crate) use crate::document::OperationKind;

/// One operation.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) kind: OperationKind,
    /// In capitals.
    pub(crate) method: String,
    /// The path as the document has it.
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

/// What an operation takes.
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

/// What comes back.
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

/// Whose path it is, where that is not the operation's usual one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum At {
    Usual,
    Record,
    Collection,
}

/// Who asks.
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
