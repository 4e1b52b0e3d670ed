//! Fields as descriptors.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;

use super::Field;
use crate::{attr::literal, expansion::braced, ty};

/// The field's `FieldDescriptor`.
pub(crate) fn descriptor(field: &Field<'_>, rt: &Ident) -> TokenStream {
    let Field { wire, doc, .. } = field;
    let facts = facts(field, rt);
    let optional = field.defaulted.then(|| quote!(.__optional()));
    let flattened = field.serde.flatten.as_ref().map(|_| quote!(.__flattened()));
    let format = field.attr.format.as_ref().map(|(format, _)| {
        let format = Ident::new(format, Span::call_site());
        quote!(.__date_format(#rt::DateFormat::#format))
    });
    let rust_name = (field.name != field.wire).then_some(&field.name);
    let rust_name = rust_name.map(|name| quote!(.__rust_name(#name)));
    let deprecated = field.attr.deprecated.then(|| quote!(.__deprecated()));
    let pii = field.attr.pii.then(|| quote!(.__pii()));
    let initial = field.attr.initial.as_ref();
    let check = initial.map(|(text, span)| {
        let kind = kind(field, rt);
        literal::check("check_initial", &kind, text, *span)
    });
    let initial = initial.map(|(text, _)| quote!(.__initial(#text)));
    let descriptor = quote! {
        #rt::field(#wire, #facts, #doc)
            #rust_name #optional #flattened #format #pii #deprecated #initial
    };
    match check {
        Some(check) => braced(quote!(#check #descriptor)).to_token_stream(),
        None => descriptor,
    }
}

/// The field's kind: from its attribute, else from its type.
pub(crate) fn kind(field: &Field<'_>, rt: &Ident) -> TokenStream {
    let ty = field.ty;
    said_kind(field, rt).unwrap_or_else(|| quote_spanned!(ty.span()=> <#ty as #rt::HasKind>::KIND))
}

fn said_kind(field: &Field<'_>, rt: &Ident) -> Option<TokenStream> {
    let said = field.attr.kind().or(field.generic.then_some("Json"))?;
    let kind = Ident::new(said, Span::call_site());
    Some(quote!(#rt::Kind::#kind))
}

/// The kind, and whether the value may be absent.
fn facts(field: &Field<'_>, rt: &Ident) -> TokenStream {
    let ty = field.ty;
    let Some(kind) = said_kind(field, rt) else {
        return quote_spanned!(ty.span()=> <#ty as #rt::HasKind>::__FACTS);
    };
    let is_optional = ty::option(ty).is_some();
    quote!((#kind, #is_optional))
}
