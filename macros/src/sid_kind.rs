//! `#[derive(SidKind)]`: a marker for SIDs whose resource is not declared.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::{Attribute, DeriveInput, LitStr, Path, Token, ext::IdentExt, parse::ParseStream};

use crate::{attr, errors::Errors, expansion};

pub(crate) fn derive(input: &DeriveInput) -> TokenStream {
    let mut errors = Errors::default();
    let (prefixes, crate_path) = read(&input.attrs, &mut errors);
    if !input.attrs.iter().any(|attr| attr.path().is_ident("sid")) {
        errors.at(
            &input.ident,
            "add `#[sid(\"XX\")]`: the two letters that the SIDs begin with",
        );
    }
    validate_prefixes(&prefixes, &mut errors);
    let runtime = attr::runtime(crate_path.as_ref());
    let body = expand(input, &expansion::runtime(), &prefixes);
    expansion::block(errors.into_tokens(), &runtime, body)
}

/// Also what a resource emits for its own SIDs.
pub(crate) fn expand(input: &DeriveInput, rt: &Ident, prefixes: &[LitStr]) -> TokenStream {
    let ident = &input.ident;
    let (generics, arguments, bounds) = input.generics.split_for_impl();
    quote! {
        #[automatically_derived]
        impl #generics #rt::SidKind for #ident #arguments #bounds {
            const PREFIXES: &'static [&'static ::core::primitive::str] = &[#(#prefixes),*];
        }

        #[automatically_derived]
        impl #generics #rt::NamedBy<#rt::Sid<Self>> for #ident #arguments #bounds {}
    }
}

/// `"SM" | "MM"`
pub(crate) fn parse_prefixes(input: ParseStream<'_>) -> syn::Result<Vec<LitStr>> {
    let mut prefixes: Vec<LitStr> = vec![input.parse()?];
    while input.parse::<Option<Token![|]>>()?.is_some() {
        prefixes.push(input.parse()?);
    }
    Ok(prefixes)
}

/// Two letters each, each once.
pub(crate) fn validate_prefixes(prefixes: &[LitStr], errors: &mut Errors) {
    for (i, prefix) in prefixes.iter().enumerate() {
        let text = prefix.value();
        if text.len() != 2 || !text.bytes().all(|byte| byte.is_ascii_alphabetic()) {
            errors.at(prefix, "a SID begins with two letters, such as `\"KP\"`");
        } else if prefixes[..i].iter().any(|other| other.value() == text) {
            errors.at(prefix, format!("`{text}` stands here twice: remove one"));
        }
    }
}

fn read(attrs: &[Attribute], errors: &mut Errors) -> (Vec<LitStr>, Option<Path>) {
    let mut prefixes = Vec::new();
    let mut crate_path = None;
    for attr in attrs.iter().filter(|attr| attr.path().is_ident("sid")) {
        let result = attr.parse_args_with(|input: ParseStream<'_>| {
            if !input.peek(Token![crate]) {
                prefixes.extend(parse_prefixes(input)?);
                input.parse::<Option<Token![,]>>()?;
            }
            if input.peek(Token![crate]) {
                input.call(proc_macro2::Ident::parse_any)?;
                input.parse::<Token![=]>()?;
                let path: Path = input.parse()?;
                let result = attr::check_absolute(&path);
                crate_path = Some(path);
                result?;
                input.parse::<Option<Token![,]>>()?;
            }
            Ok(())
        });
        errors.keep(result);
    }
    (prefixes, crate_path)
}
