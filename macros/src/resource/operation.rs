//! The operations as the attribute names them.

use proc_macro2::{Ident, Span};
use syn::{Error, Result, Token, Type, parenthesized, parse::ParseStream};

use crate::{
    attr::{Key, Keys},
    errors::Errors,
};

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

    /// Whether it is about the collection, not one record.
    pub(crate) fn is_of_collection(self) -> bool {
        matches!(self, Self::Create | Self::List)
    }

    /// Whether it sends a body.
    pub(crate) fn has_body(self) -> bool {
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
    /// What `method = ...` takes.
    const NAMES: [(&str, Self); 5] = [
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

/// `create = T`, `create`, or `create(params = T, body = json, method = PUT)`.
#[derive(Clone)]
pub(crate) struct OperationAttr {
    pub(crate) kind: OperationKind,
    /// The operation's name where the user wrote it.
    pub(crate) ident: Ident,
    pub(crate) doc: String,
    pub(crate) params: Option<Type>,
    pub(crate) json: bool,
    pub(crate) method: Option<Method>,
}

impl OperationAttr {
    pub(crate) fn method(&self) -> Method {
        self.method.unwrap_or(self.kind.default_method())
    }

    /// An operation that is there because none is named.
    pub(crate) fn implied(kind: OperationKind) -> Self {
        Self {
            kind,
            ident: Ident::new(kind.name(), Span::call_site()),
            doc: String::new(),
            params: None,
            json: false,
            method: None,
        }
    }

    pub(crate) fn read(
        kind: OperationKind,
        key: &Key,
        input: ParseStream<'_>,
        errors: &mut Errors,
    ) -> Result<Self> {
        let mut operation = Self {
            ident: key.ident.clone(),
            doc: key.doc.clone(),
            ..Self::implied(kind)
        };
        if input.peek(Token![=]) {
            operation.params = Some(key.value(input, "Type")?);
        } else if input.peek(syn::token::Paren) {
            let inner;
            parenthesized!(inner in input);
            let mut keys = Keys::new(&["params", "body", "method"]);
            keys.read_keys(&inner, errors, &mut |key, input| {
                operation.read_key(key, input)
            });
        }
        Ok(operation)
    }

    fn read_key(&mut self, key: &Key, input: ParseStream<'_>) -> Result<()> {
        let name = key.name();
        if name == "params" {
            self.params = Some(key.value(input, "Type")?);
            return Ok(());
        }
        if !self.kind.has_body() {
            let message = format!(
                "`{}` has no `{name}` of its own: only `create` and `update` have",
                self.kind.name()
            );
            return Err(Error::new(key.ident.span(), message));
        }
        if name == "body" {
            self.json = key.word(input, &[("form", false), ("json", true)])?.0;
        } else {
            self.method = Some(key.word(input, &Method::NAMES)?.0);
        }
        Ok(())
    }
}
