//! serde's attributes, as far as they affect the JSON. serde reports its own errors.

use proc_macro2::{Ident, TokenTree};
use syn::{
    Attribute, LitStr, Meta, Token,
    ext::IdentExt,
    parse::{ParseStream, Parser},
};

use crate::text::case::Rule;

/// `#[serde(...)]` on a struct.
#[derive(Default)]
pub(crate) struct Container {
    pub(crate) rename_all: Option<Rule>,
    pub(crate) default: bool,
    pub(crate) transparent: bool,
    /// `from` or `try_from`: the JSON is not described by the fields.
    pub(crate) from: Option<Ident>,
}

/// `#[serde(...)]` on a field.
#[derive(Default)]
pub(crate) struct Field {
    pub(crate) rename: Option<String>,
    pub(crate) default: bool,
    pub(crate) skipped: bool,
    pub(crate) flatten: Option<Ident>,
    /// `with` or `deserialize_with`: the JSON is not described by the type.
    pub(crate) with: Option<Ident>,
}

/// One argument: `key`, `key = "text"`, or `key(deserialize = "text")`.
pub(crate) struct Argument {
    pub(crate) key: Ident,
    pub(crate) text: Option<String>,
    /// Whether it is `key(deserialize = "text")`, without another text for `serialize`.
    pub(crate) reads_only: bool,
}

impl Container {
    pub(crate) fn read(attrs: &[Attribute]) -> Self {
        let mut container = Self::default();
        for Argument { key, text, .. } in arguments(attrs) {
            match (key.to_string().as_str(), text) {
                ("rename_all", Some(rule)) => container.rename_all = Rule::from_name(&rule),
                ("default", _) => container.default = true,
                ("transparent", _) => container.transparent = true,
                ("from" | "try_from", _) => container.from = Some(key),
                _ => {}
            }
        }
        container
    }
}

impl Field {
    pub(crate) fn read(attrs: &[Attribute]) -> Self {
        let mut field = Self::default();
        for Argument { key, text, .. } in arguments(attrs) {
            match (key.to_string().as_str(), text) {
                ("rename", Some(name)) => field.rename = Some(name),
                ("default", _) => field.default = true,
                ("skip" | "skip_deserializing", _) => field.skipped = true,
                ("flatten", _) => field.flatten = Some(key),
                ("with" | "deserialize_with", _) => field.with = Some(key),
                _ => {}
            }
        }
        field
    }
}

/// The arguments of all `#[serde(...)]`.
pub(crate) fn arguments(attrs: &[Attribute]) -> Vec<Argument> {
    let serde = attrs.iter().filter(|attr| attr.path().is_ident("serde"));
    let lists = serde.filter_map(|attr| match &attr.meta {
        Meta::List(list) => Some(list.tokens.clone()),
        _ => None,
    });
    lists
        .flat_map(|tokens| parse_arguments.parse2(tokens).unwrap_or_default())
        .collect()
}

fn parse_arguments(input: ParseStream<'_>) -> syn::Result<Vec<Argument>> {
    let mut arguments = Vec::new();
    while !input.is_empty() {
        let key = input.call(Ident::parse_any)?;
        let mut reads_only = false;
        let text = if input.peek(syn::token::Paren) {
            let inner;
            syn::parenthesized!(inner in input);
            let halves = parse_arguments(&inner)?;
            let half = |name| halves.iter().find(|half| half.key == name);
            reads_only = half("deserialize").is_some() && half("serialize").is_none();
            let half = half("deserialize").or_else(|| half("serialize"));
            half.and_then(|half| half.text.clone())
        } else if input.peek(Token![=]) {
            input.parse::<Token![=]>()?;
            let text: Option<LitStr> = input.parse().ok();
            text.map(|text| text.value())
        } else {
            None
        };
        arguments.push(Argument {
            key,
            text,
            reads_only,
        });
        while !input.is_empty() && !input.peek(Token![,]) {
            input.parse::<TokenTree>()?;
        }
        input.parse::<Option<Token![,]>>()?;
    }
    Ok(arguments)
}

#[cfg(test)]
mod tests {
    use syn::parse_quote;

    use super::*;

    #[test]
    fn the_name_read_wins_over_the_name_written() {
        let attrs = [parse_quote!(#[serde(rename(serialize = "a", deserialize = "b"))])];
        assert_eq!(Field::read(&attrs).rename.as_deref(), Some("b"));
    }

    #[test]
    fn keys_after_an_unknown_one_are_read() {
        let attrs = [parse_quote!(#[serde(bound = "", alias = "x", default = "f", flatten)])];
        let field = Field::read(&attrs);
        assert!(field.default && field.flatten.is_some());
    }

    #[test]
    fn several_attributes_add_up() {
        let attrs = [
            parse_quote!(#[serde(rename_all = "camelCase")]),
            parse_quote!(#[serde(default)]),
        ];
        let container = Container::read(&attrs);
        assert_eq!(container.rename_all, Some(Rule::Camel));
        assert!(container.default && !container.transparent);
    }

    #[test]
    fn skip_serializing_does_not_skip_the_field() {
        let attrs = [parse_quote!(#[serde(skip_serializing, skip_serializing_if = "f")])];
        assert!(!Field::read(&attrs).skipped);
        assert!(Field::read(&[parse_quote!(#[serde(skip)])]).skipped);
    }
}
