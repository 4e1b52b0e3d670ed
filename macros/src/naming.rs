//! Names of fields and generated items.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident};
use syn::ext::IdentExt;

use crate::ty;

/// The name without `r#`.
pub(crate) fn unraw(ident: &Ident) -> String {
    ident.unraw().to_string()
}

/// `name`, or a longer one where the declaration itself speaks of something called
/// `name`, which a generated item of that name would hide.
pub(crate) fn fresh(name: &str, declaration: &impl ToTokens) -> Ident {
    let tokens: TokenStream = declaration.to_token_stream();
    let mut ident = Ident::new(name, Span::call_site());
    while ty::any_ident(tokens.clone(), &|taken| *taken == ident) {
        ident = format_ident!("{ident}Of");
    }
    ident
}
