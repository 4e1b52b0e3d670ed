//! What every expansion is wrapped in.

use proc_macro2::TokenStream;
use quote::quote;

/// The items in a block of their own, so that none of their names is seen outside.
pub(crate) fn block(items: &TokenStream) -> TokenStream {
    quote! {
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
        const _: () = {
            #items
        };
    }
}
