//! `#[twilio_resource(...)]` on the struct.

use proc_macro2::{Ident, TokenStream};
use syn::{Attribute, LitStr, Path, Result, Token, Type, parenthesized, parse::ParseStream};

use super::operation::{OperationAttr, OperationKind};
use crate::{
    attr::{AnyIdent, Key, Keys},
    derives::sid_kind,
    errors::Errors,
};

const KEYS: [&str; 17] = [
    "path",
    "product",
    "sid",
    "alphanumeric",
    "key",
    "singleton",
    "parent",
    "list_key",
    "placeholders",
    "alias",
    "complete",
    "crate",
    "create",
    "fetch",
    "list",
    "update",
    "delete",
];

pub(crate) struct ResourceAttr {
    pub(crate) keys: Keys,
    pub(crate) path: Option<LitStr>,
    pub(crate) product: Option<LitStr>,
    pub(crate) sid: Vec<LitStr>,
    /// Whether the SIDs contain letters and digits that are not hexadecimal.
    pub(crate) alphanumeric: bool,
    pub(crate) key: Option<LitStr>,
    /// `key = none`: the records have no path of their own.
    pub(crate) no_key: Option<Ident>,
    pub(crate) singleton: Option<Ident>,
    pub(crate) parent: Option<Type>,
    pub(crate) list_key: Option<LitStr>,
    pub(crate) placeholders: Vec<(Ident, Type)>,
    pub(crate) alias: Option<Ident>,
    /// Whether the API has no operations besides the declared ones.
    pub(crate) complete: bool,
    pub(crate) crate_path: Option<Path>,
    pub(crate) operations: Vec<OperationAttr>,
}

impl ResourceAttr {
    pub(crate) fn read(attrs: &[Attribute], errors: &mut Errors) -> Self {
        let mut keys = Keys::new(&KEYS);
        let mut attr = Self::default();
        let mut nested = Errors::default();
        keys.read(attrs, &["twilio_resource"], errors, |key, input| {
            attr.read_key(key, input, &mut nested)
        });
        errors.append(nested);
        attr.keys = keys;
        attr
    }

    fn read_key(&mut self, key: &Key, input: ParseStream<'_>, errors: &mut Errors) -> Result<()> {
        let name = key.name();
        if let Some(kind) = OperationKind::from_name(&name) {
            self.operations
                .push(OperationAttr::read(kind, key, input, errors)?);
            return Ok(());
        }
        if !key.doc.is_empty() {
            let message =
                "only an operation has a documentation comment: remove it, or write it as `//`";
            errors.at(&key.ident, message);
        }
        match name.as_str() {
            "path" => self.path = Some(key.string(input)?),
            "product" => self.product = Some(key.string(input)?),
            "key" => match key.value::<KeyName>(input, "\"Name\"` or `key = none")? {
                KeyName::None(none) => self.no_key = Some(none),
                KeyName::Placeholder(name) => self.key = Some(name),
            },
            "list_key" => self.list_key = Some(key.string(input)?),
            "alphanumeric" => self.alphanumeric = key.flag(input).map(|_| true)?,
            "complete" => self.complete = key.flag(input).map(|_| true)?,
            "singleton" => self.singleton = Some(key.flag(input)?),
            "parent" => self.parent = Some(key.value(input, "Type")?),
            "alias" => self.alias = Some(key.value::<AnyIdent>(input, "field")?.0),
            "crate" => key.crate_path(input, &mut self.crate_path)?,
            "sid" => self.sid = key.value::<Prefixes>(input, "\"KP\"")?.0,
            _ => self.placeholders = placeholders(input)?,
        }
        Ok(())
    }
}

impl Default for ResourceAttr {
    fn default() -> Self {
        Self {
            keys: Keys::new(&KEYS),
            path: None,
            product: None,
            sid: Vec::new(),
            alphanumeric: false,
            key: None,
            no_key: None,
            singleton: None,
            parent: None,
            list_key: None,
            placeholders: Vec::new(),
            alias: None,
            complete: false,
            crate_path: None,
            operations: Vec::new(),
        }
    }
}

/// `"Name"` or `none`.
enum KeyName {
    None(Ident),
    Placeholder(LitStr),
}

impl syn::parse::Parse for KeyName {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        if input.peek(LitStr) {
            return input.parse().map(Self::Placeholder);
        }
        let AnyIdent(word) = input.parse()?;
        if word == "none" {
            Ok(Self::None(word))
        } else {
            Err(syn::Error::new(word.span(), ""))
        }
    }
}

struct Prefixes(Vec<LitStr>);

impl syn::parse::Parse for Prefixes {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        sid_kind::attr::parse_prefixes(input).map(Self)
    }
}

/// `(ChatServiceSid: Sid<Service>, ...)`
fn placeholders(input: ParseStream<'_>) -> Result<Vec<(Ident, Type)>> {
    const EXPECTED: &str = "expected `placeholders(ServiceSid: Type, ...)`";
    if !input.peek(syn::token::Paren) {
        return Err(input.error(EXPECTED));
    }
    let inner;
    parenthesized!(inner in input);
    let pair = |input: ParseStream<'_>| {
        let name: Ident = input
            .parse()
            .map_err(|e| syn::Error::new(e.span(), EXPECTED))?;
        if !input.peek(Token![:]) {
            return Err(syn::Error::new(name.span(), EXPECTED));
        }
        input.parse::<Token![:]>()?;
        Ok((name, input.parse()?))
    };
    let pairs = inner.parse_terminated(pair, Token![,]);
    if pairs.is_err() {
        // Otherwise syn reports the rest too.
        inner.parse::<TokenStream>()?;
    }
    Ok(pairs?.into_iter().collect())
}
