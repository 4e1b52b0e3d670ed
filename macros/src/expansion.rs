//! The block around every expansion.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream};
use quote::quote;

/// The name of the runtime inside a [`block`]. It makes hundreds of paths two tokens
/// shorter.
pub(crate) fn runtime() -> Ident {
    Ident::new("__rt", Span::call_site())
}

/// The same name with another span, so that errors in a call are reported there.
pub(crate) fn runtime_at(span: Span) -> Ident {
    Ident::new("__rt", span.resolved_at(Span::call_site()))
}

/// The errors, and the items in their own block, so that their names are not visible
/// outside. `runtime` is the user's path of the runtime.
pub(crate) fn block(
    errors: Option<TokenStream>,
    runtime: &TokenStream,
    items: impl IntoIterator<Item = TokenStream>,
) -> TokenStream {
    let alias = quote!(use #runtime::__private as __rt;);
    let items = braced([alias].into_iter().chain(items).collect());
    let block = quote! {
        #[doc(hidden)]
        #[allow(
            // Not every program calls every operation.
            dead_code,
            deprecated,
            unreachable_pub,
            unused_qualifications,
            clippy::all,
            clippy::pedantic,
            clippy::nursery,
            clippy::restriction
        )]
        const _: () = #items;
    };
    errors.into_iter().chain([block]).collect()
}

/// The tokens between braces, because `quote!` copies a group faster than its single tokens.
pub(crate) fn braced(tokens: TokenStream) -> Group {
    Group::new(Delimiter::Brace, tokens)
}
