//! One operation in the attribute.

use proc_macro2::{Ident, Span};
use quote::ToTokens;
use syn::{LitStr, Result, Token, Type, parenthesized, parse::ParseStream};

use super::{Auth, Method, OperationKind, PagingAttr, Scope};
use crate::{
    attr::{AnyIdent, Key, Keys},
    errors::Errors,
    text::naming::unraw,
};

const KEYS: [&str; 13] = [
    "params",
    "record",
    "body",
    "method",
    "at",
    "auth",
    "redirect",
    "page_size",
    "page_token",
    "next_token",
    "page_number",
    "total_pages",
    "unpaged",
];

/// `create = T`, `create`, or `create(params = T, body = json, ...)`.
#[derive(Clone)]
pub(crate) struct OperationAttr {
    pub(crate) kind: OperationKind,
    /// The operation's name, with the user's span.
    pub(crate) ident: Ident,
    pub(crate) doc: String,
    pub(crate) params: Params,
    pub(crate) record: ResponseType,
    pub(crate) body: Option<(Body, Span)>,
    pub(crate) method: Option<(Method, Ident)>,
    pub(crate) at: Option<(Scope, Ident)>,
    pub(crate) auth: Option<(Auth, Ident)>,
    pub(crate) redirect: Option<Ident>,
    pub(crate) paging: PagingAttr,
}

/// The parameters of an operation.
#[derive(Clone)]
pub(crate) enum Params {
    /// Anything that can be serialized for a create or update, nothing for another
    /// operation.
    Unnamed,
    /// `()`
    Nothing,
    Typed(Box<Type>),
}

/// The content of the response.
#[derive(Clone)]
pub(crate) enum ResponseType {
    Own,
    /// `()`
    Nothing(Box<Type>),
    Other(Box<Type>),
}

/// The body of a request.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Body {
    Form,
    Json,
    /// JSON under another content type.
    JsonAs(String),
}

impl OperationAttr {
    /// A default operation, if the attribute names none.
    pub(crate) fn implied(kind: OperationKind) -> Self {
        Self {
            kind,
            ident: Ident::new(kind.name(), Span::call_site()),
            doc: String::new(),
            params: Params::Unnamed,
            record: ResponseType::Own,
            body: None,
            method: None,
            at: None,
            auth: None,
            redirect: None,
            paging: PagingAttr::default(),
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
            operation.params = Params::from(key.value::<Type>(input, "Type")?);
        } else if input.peek(syn::token::Paren) {
            let inner;
            parenthesized!(inner in input);
            let mut keys = Keys::new(&KEYS);
            keys.read_keys(&inner, errors, &mut |key, input| {
                operation.read_key(key, input)
            });
        }
        Ok(operation)
    }

    fn read_key(&mut self, key: &Key, input: ParseStream<'_>) -> Result<()> {
        match key.name().as_str() {
            "params" => self.params = Params::from(key.value::<Type>(input, "Type")?),
            "record" => self.record = ResponseType::from(key.value::<Type>(input, "Type")?),
            "body" => {
                let span = key.ident.span();
                self.body = Some((body(key, input)?, span));
            }
            "method" => self.method = Some(key.word(input, &Method::NAMES)?),
            "at" => self.at = Some(key.word(input, &Scope::NAMES)?),
            "auth" => self.auth = Some(key.word(input, &Auth::NAMES)?),
            "redirect" => self.redirect = Some(key.flag(input)?),
            _ => self.paging.read_key(key, input)?,
        }
        Ok(())
    }

    pub(crate) fn method(&self) -> Method {
        let specified = self.method.as_ref().map(|(method, _)| *method);
        specified.unwrap_or(self.kind.default_method())
    }

    /// The body of the request, if it has one.
    pub(crate) fn body(&self) -> Option<Body> {
        if matches!(self.params, Params::Nothing) {
            return None;
        }
        let specified = self.body.as_ref().map(|(body, _)| body.clone());
        let usual = self.kind.takes_params() && self.method().has_body();
        specified.or(usual.then_some(Body::Form))
    }

    /// The type of the parameters, if they have one.
    pub(crate) fn params_type(&self) -> Option<&Type> {
        match &self.params {
            Params::Typed(ty) => Some(ty),
            _ => None,
        }
    }

    /// Whether any `impl Serialize` is accepted.
    pub(crate) fn is_untyped(&self) -> bool {
        self.kind.takes_params() && matches!(self.params, Params::Unnamed)
    }

    /// Whether the response is a record of the resource.
    pub(crate) fn gives_own_record(&self) -> bool {
        let is_own = matches!(self.record, ResponseType::Own) && self.redirect.is_none();
        is_own && self.kind != OperationKind::Delete
    }
}

impl From<Type> for Params {
    fn from(ty: Type) -> Self {
        if is_unit(&ty) {
            Self::Nothing
        } else {
            Self::Typed(Box::new(ty))
        }
    }
}

impl From<Type> for ResponseType {
    fn from(ty: Type) -> Self {
        if is_unit(&ty) {
            Self::Nothing(Box::new(ty))
        } else {
            Self::Other(Box::new(ty))
        }
    }
}

impl ToTokens for ResponseType {
    fn to_tokens(&self, tokens: &mut proc_macro2::TokenStream) {
        match self {
            Self::Own => {}
            Self::Nothing(ty) | Self::Other(ty) => ty.to_tokens(tokens),
        }
    }
}

fn is_unit(ty: &Type) -> bool {
    matches!(ty, Type::Tuple(tuple) if tuple.elems.is_empty())
}

/// `= form`, `= json`, or `=` and a content type.
fn body(key: &Key, input: ParseStream<'_>) -> Result<Body> {
    const CONTENT_TYPE: &str = "\"application/scim+json\"";
    let at_value = input.fork();
    if at_value.parse::<Token![=]>().is_ok() && at_value.peek(LitStr) {
        return content_type(&key.string(input)?);
    }
    let AnyIdent(word) = key.value(input, &format!("form | json | {CONTENT_TYPE}"))?;
    match unraw(&word).as_str() {
        "form" => Ok(Body::Form),
        "json" => Ok(Body::Json),
        text => {
            let message = key.not_a_value(text, ["form", "json", CONTENT_TYPE]);
            Err(syn::Error::new(word.span(), message))
        }
    }
}

fn content_type(text: &LitStr) -> Result<Body> {
    let value = text.value();
    let is_json = value.split_once('/').is_some_and(|(first, second)| {
        let is_name = |part: &str| {
            let may_stand = |c: char| c.is_ascii_alphanumeric() || "+-.".contains(c);
            !part.is_empty() && part.chars().all(may_stand)
        };
        is_name(first) && is_name(second) && (second == "json" || second.ends_with("+json"))
    });
    if is_json {
        return Ok(Body::JsonAs(value));
    }
    let message = "the content type of a body is one for JSON, such as `\"application/scim+json\"`";
    Err(syn::Error::new(text.span(), message))
}
