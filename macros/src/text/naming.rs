//! Names of fields and generated items.

use proc_macro2::Ident;
use syn::ext::IdentExt;

/// The name without `r#`.
pub(crate) fn unraw(ident: &Ident) -> String {
    ident.unraw().to_string()
}
