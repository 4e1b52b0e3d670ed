//! `#[derive(SidKind)]`: a marker for SIDs whose resource is not declared.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::{Attribute, DeriveInput, LitStr, Path, Token, parse::ParseStream};

use crate::{
    attr::{Home, Key, Keys},
    errors::Errors,
    expansion,
};

pub(crate) fn derive(input: &DeriveInput, home: Home) -> TokenStream {
    let mut errors = Errors::default();
    let attr = SidAttr::read(&input.attrs, &mut errors);
    if !input.attrs.iter().any(|attr| attr.path().is_ident("sid")) {
        errors.at(
            &input.ident,
            "add `#[sid(\"XX\")]`: the two letters that the SIDs begin with",
        );
    }
    validate_prefixes(&attr.prefixes, &mut errors);
    let runtime = home.runtime(attr.crate_path.as_ref());
    let body = expand(
        input,
        &expansion::runtime(),
        &attr.prefixes,
        attr.is_alphanumeric,
    );
    expansion::block(errors.into_tokens(), &runtime, body)
}

/// Also what a resource emits for its own SIDs.
pub(crate) fn expand(
    input: &DeriveInput,
    rt: &Ident,
    prefixes: &[LitStr],
    is_alphanumeric: bool,
) -> TokenStream {
    let ident = &input.ident;
    let (generics, arguments, bounds) = input.generics.split_for_impl();
    let alphabet = is_alphanumeric.then(|| {
        quote!(
            const IS_ALPHANUMERIC: ::core::primitive::bool = true;
        )
    });
    quote! {
        #[automatically_derived]
        impl #generics #rt::SidKind for #ident #arguments #bounds {
            const PREFIXES: &'static [&'static ::core::primitive::str] = &[#(#prefixes),*];
            #alphabet
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

/// `#[sid("OQ", alphanumeric, crate = ::path)]`
#[derive(Default)]
struct SidAttr {
    prefixes: Vec<LitStr>,
    is_alphanumeric: bool,
    crate_path: Option<Path>,
}

impl SidAttr {
    fn read(attrs: &[Attribute], errors: &mut Errors) -> Self {
        let mut sid = Self::default();
        for attr in attrs.iter().filter(|attr| attr.path().is_ident("sid")) {
            let mut nested = Errors::default();
            let result = attr.parse_args_with(|input: ParseStream<'_>| {
                if input.peek(LitStr) {
                    sid.prefixes.extend(parse_prefixes(input)?);
                    input.parse::<Option<Token![,]>>()?;
                }
                let mut keys = Keys::new(&["alphanumeric", "crate"]);
                keys.read_keys(input, &mut nested, &mut |key, input| {
                    sid.read_key(key, input)
                });
                Ok(())
            });
            errors.keep(result);
            errors.append(nested);
        }
        sid
    }

    fn read_key(&mut self, key: &Key, input: ParseStream<'_>) -> syn::Result<()> {
        if key.name() == "crate" {
            return key.crate_path(input, &mut self.crate_path);
        }
        self.is_alphanumeric = key.flag(input).map(|_| true)?;
        Ok(())
    }
}
