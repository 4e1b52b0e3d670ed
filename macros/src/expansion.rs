//! What every expansion is wrapped in.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream};
use quote::quote;

/// The name that the runtime has inside of a [`block`]: every path to it is two tokens
/// shorter, and there are hundreds.
pub(crate) fn runtime() -> Ident {
    Ident::new("__rt", Span::call_site())
}

/// The errors, and the items in a block of their own, so that none of their names is
/// seen outside. `runtime` is where the runtime is for the user.
pub(crate) fn block(
    errors: Option<TokenStream>,
    runtime: &TokenStream,
    items: TokenStream,
) -> TokenStream {
    let alias = quote!(use #runtime as __rt;);
    let items = braced([alias, items].into_iter().collect());
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

/// The tokens between braces. A group is copied as one into what stands around it, its
/// tokens one by one.
pub(crate) fn braced(tokens: TokenStream) -> Group {
    Group::new(Delimiter::Brace, tokens)
}
