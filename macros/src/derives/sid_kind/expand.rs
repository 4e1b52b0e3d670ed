//! The implementation of `SidKind`.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::{DeriveInput, LitStr};

/// A resource generates the same impl for its own SIDs.
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
            const IS_ALPHANUMERIC: __rt::bool = true;
        )
    });
    quote! {
        impl #generics #rt::SidKind for #ident #arguments #bounds {
            const PREFIXES: &'static [&'static __rt::str] = &[#(#prefixes),*];
            #alphabet
        }

        impl #generics #rt::NamedBy<#rt::Sid<Self>> for #ident #arguments #bounds {}
    }
}
