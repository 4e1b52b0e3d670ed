//! The kind, the descriptor, and the methods of an object that is sent.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use super::model::{Model, Shape};
use crate::{
    derives::params::{
        expand::{constructor, encode},
        model::Param,
    },
    field,
    text::doc,
    ty,
};

pub(crate) fn expand(model: &Model<'_>, rt: &Ident) -> TokenStream {
    let Model { input, shape, .. } = model;
    let ident = &input.ident;
    let (generics, arguments, bounds) = input.generics.split_for_impl();
    let turbofish = arguments.as_turbofish();
    let object = matches!(shape, Shape::Object | Shape::Wrong).then(|| object_fn(model, rt));
    let (kind, optional) = match shape {
        Shape::Specified(kind) => {
            let kind = Ident::new(kind, Span::call_site());
            (quote!(#rt::Kind::#kind), None)
        }
        Shape::Transparent(inner) if ty::mentions(inner, &input.generics) => {
            (quote!(#rt::Kind::Json), None)
        }
        Shape::Transparent(inner) => (
            quote!(<#inner as #rt::HasKind>::KIND),
            Some(quote!(<#inner as #rt::HasKind>::OPTIONAL)),
        ),
        Shape::Object | Shape::Wrong => (quote!(#rt::Kind::Object(object #turbofish)), None),
    };
    let optional = optional.map(|value| quote!(const OPTIONAL: __rt::bool = #value;));
    let inherent = model
        .is_sent()
        .then(|| constructor::inherent(input, &model.params));
    let check = check(model, rt);
    quote! {
        #object
        #inherent

        #[automatically_derived]
        impl #generics #rt::TwilioObject for #ident #arguments #bounds {
            #check
        }

        #[automatically_derived]
        impl #generics #rt::HasKind for #ident #arguments #bounds {
            const KIND: #rt::Kind = #kind;
            #optional
        }
    }
}

/// A function, so that an object may contain itself.
fn object_fn(model: &Model<'_>, rt: &Ident) -> TokenStream {
    let input = model.input;
    let name = crate::text::naming::unraw(&input.ident);
    let doc = doc::text(&input.attrs);
    let (generics, _, bounds) = input.generics.split_for_impl();
    let fields = model.fields.iter().zip(&model.params);
    let fields = fields.filter(|(field, _)| !field.serde.skipped);
    let fields = fields.map(|(field, param)| {
        let descriptor = field::descriptor(field, rt);
        let limit = param.attr.max_length.iter();
        quote!(#descriptor #(.__max_length(#limit))*)
    });
    quote! {
        fn object #generics() -> &'static #rt::ObjectDescriptor #bounds {
            const OBJECT: &#rt::ObjectDescriptor =
                &#rt::object(#name, &[#(#fields),*], #doc);
            OBJECT
        }
    }
}

/// The check of the fields' limits, when the object is sent.
fn check(model: &Model<'_>, rt: &Ident) -> Option<TokenStream> {
    let has_limits = |param: &&Param<'_>| {
        let attr = &param.attr;
        attr.max_length.is_some() || attr.minimum.is_some() || attr.maximum.is_some()
    };
    let limited = model.params.iter().filter(|param| !param.broken);
    let checks: Vec<_> = limited
        .filter(has_limits)
        .map(|param| {
            let (ident, ty, wire) = (param.ident, param.ty, &param.wire);
            let rules = encode::rules(&param.attr);
            let encode = quote_spanned!(ty.span()=> <#ty as #rt::ParamValue>::encode);
            quote!(#encode(&self.#ident, to.parameter(#wire) #rules);)
        })
        .collect();
    if checks.is_empty() {
        return None;
    }
    Some(quote! {
        fn __check(&self, to: &mut #rt::ParamWriter) {
            #(#checks)*
        }
    })
}
