//! What every expansion is wrapped in.

use proc_macro2::{Delimiter, Group, TokenStream};
use quote::quote;

/// The errors, and the items in a block of their own, so that none of their names is
/// seen outside.
pub(crate) fn block(errors: Option<TokenStream>, items: TokenStream) -> TokenStream {
    let items = braced(items);
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
