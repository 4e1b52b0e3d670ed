//! Fields as descriptors.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use super::Field;
use crate::ty;

/// The field's `FieldDescriptor`.
pub(crate) fn descriptor(field: &Field<'_>, rt: &Ident) -> TokenStream {
    let Field { wire, doc, .. } = field;
    let kind = kind(field, rt);
    let optional = optional(field, rt);
    let flattened = field.serde.flatten.as_ref().map(|_| quote!(.__flattened()));
    let format = field.attr.format.as_ref().map(|(format, _)| {
        let format = Ident::new(format, Span::call_site());
        quote!(.__date_format(#rt::descriptor::DateFormat::#format))
    });
    let rust_name = (field.name != field.wire).then_some(&field.name);
    let rust_name = rust_name.map(|name| quote!(.__rust_name(#name)));
    let deprecated = field.attr.deprecated.then(|| quote!(.__deprecated()));
    let pii = field.attr.pii.then(|| quote!(.__pii()));
    let initial = field.attr.initial.as_ref();
    let initial = initial.map(|text| quote!(.__initial(#text)));
    quote! {
        #rt::descriptor::FieldDescriptor::__new(#wire, #kind, #optional, #doc)
            #rust_name #flattened #format #pii #deprecated #initial
    }
}

/// The field's kind: from its attribute, else from its type.
pub(crate) fn kind(field: &Field<'_>, rt: &Ident) -> TokenStream {
    let ty = field.ty;
    let specified = field.attr.kind().or(field.generic.then_some("Json"));
    let specified = specified.map(|kind| {
        let kind = Ident::new(kind, Span::call_site());
        quote!(#rt::Kind::#kind)
    });
    specified.unwrap_or_else(|| quote_spanned!(ty.span()=> <#ty as #rt::HasKind>::KIND))
}

fn optional(field: &Field<'_>, rt: &Ident) -> TokenStream {
    let ty = field.ty;
    if field.defaulted || ty::option(ty).is_some() {
        quote!(true)
    } else if field.has_own_kind() || field.generic {
        quote!(false)
    } else {
        quote_spanned!(ty.span()=> <#ty as #rt::HasKind>::OPTIONAL)
    }
}
