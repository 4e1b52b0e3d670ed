//! `#[derive(SidKind)]`: a marker for SIDs whose resource is not declared.

use proc_macro2::TokenStream;
use syn::DeriveInput;

use crate::{attr::Home, errors::Errors, expansion};

use attr::SidAttr;

pub(crate) mod attr;
pub(crate) mod expand;
pub(crate) mod validate;

pub(crate) fn derive(input: &DeriveInput, home: Home) -> TokenStream {
    let mut errors = Errors::default();
    let attr = SidAttr::read(&input.attrs, &mut errors);
    if !input.attrs.iter().any(|attr| attr.path().is_ident("sid")) {
        errors.at(
            &input.ident,
            "add `#[sid(\"XX\")]`: the two letters that the SIDs begin with",
        );
    }
    validate::prefixes(&attr.prefixes, &mut errors);
    let runtime = home.runtime(attr.crate_path.as_ref());
    let body = expand::expand(
        input,
        &expansion::runtime(),
        &attr.prefixes,
        attr.is_alphanumeric,
    );
    expansion::block(errors.into_tokens(), &runtime, [body])
}
