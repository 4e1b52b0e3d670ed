//! What says which record or collection: impls of the runtime's `Address`, `At` and
//! `Within`, for exactly the forms that this resource takes.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::spanned::Spanned;

use super::{marker_impl, tuple};
use crate::{
    resource::model::{Model, PathValue},
    ty,
};

/// What one position of an address takes.
#[derive(Clone)]
enum Slot {
    /// A type as it is.
    Type(TokenStream),
    /// `String`, `&str`, `&String`.
    Text,
}

pub(crate) fn expand(model: &Model<'_>) -> TokenStream {
    let record = record(model);
    let at = at(model);
    let within = if model.is_singleton() {
        quote!()
    } else {
        within(model)
    };
    record.into_iter().chain([at, within]).collect()
}

/// A record fills its own path.
pub(crate) fn record(model: &Model<'_>) -> Option<TokenStream> {
    if !model.is_address() {
        return None;
    }
    let rt = &model.rt;
    let ident = &model.input.ident;
    let (generics, arguments, bounds) = model.input.generics.split_for_impl();
    let fields = model.instance_values().filter_map(PathValue::field);
    let writes = fields.map(|field| {
        let (ident, ty) = (field.ident, field.ty);
        let write = quote_spanned!(ty.span()=> <#ty as #rt::Address>::write_to);
        quote!(#write(&self.#ident, path);)
    });
    let self_type = model.self_type();
    let at = marker_impl(model, &[], &quote!(#rt::At<#self_type>), &self_type);
    Some(quote! {
        #[automatically_derived]
        impl #generics #rt::Address for #ident #arguments #bounds {
            #[allow(unused_variables)]
            fn write_to(&self, path: &mut #rt::__private::PathWriter<'_>) {
                #(#writes)*
            }
        }

        #at
    })
}

fn at(model: &Model<'_>) -> TokenStream {
    let (rt, self_type) = (&model.rt, model.self_type());
    let of_trait = quote!(#rt::At<#self_type>);
    let Some(key) = &model.key else {
        if !model.has_record_path() {
            return TokenStream::new();
        }
        let slots: Vec<Slot> = model.values.iter().map(slot).collect();
        let parent = parent(model, &of_trait);
        let values = values(model, &of_trait, &slots);
        return quote!(#values #parent);
    };
    let mut out = TokenStream::new();
    for key in key_slots(model, key) {
        let mut slots: Vec<Slot> = model.values.iter().map(slot).collect();
        // Beside `(&P, key)` a reference in the first place of two is a `P`.
        if let ([first], [value]) = (&mut slots[..], &model.values[..]) {
            *first = Slot::Type(value.to_token_stream());
        }
        slots.push(key.clone());
        out.extend(values(model, &of_trait, &slots));
        if !model.values.is_empty() {
            out.extend(collection_and_key(model, &of_trait, &key));
        }
    }
    out
}

fn within(model: &Model<'_>) -> TokenStream {
    let (rt, self_type) = (&model.rt, model.self_type());
    let of_trait = quote!(#rt::Within<#self_type>);
    let slots: Vec<Slot> = model.values.iter().map(slot).collect();
    let values = values(model, &of_trait, &slots);
    let parent = parent(model, &of_trait);
    quote!(#values #parent)
}

fn slot(value: &PathValue<'_>) -> Slot {
    if value.is_string() {
        Slot::Text
    } else {
        Slot::Type(value.to_token_stream())
    }
}

/// What the key's place takes: its own type and, where the key has an alias, text.
fn key_slots(model: &Model<'_>, key: &PathValue<'_>) -> Vec<Slot> {
    let slot = slot(key);
    let aliased = model.attr.alias.is_some() && matches!(slot, Slot::Type(_));
    if !aliased {
        return vec![slot];
    }
    if model.values.is_empty() {
        return vec![slot, Slot::Text];
    }
    let texts = [
        quote!(&::core::primitive::str),
        quote!(::std::string::String),
        quote!(&::std::string::String),
    ];
    let texts = texts.into_iter().map(Slot::Type);
    [slot].into_iter().chain(texts).collect()
}

/// The path values in order; a lone one without a tuple.
fn values(model: &Model<'_>, of_trait: &TokenStream, slots: &[Slot]) -> TokenStream {
    match slots {
        [] => TokenStream::new(),
        [Slot::Type(ty)] => marker_impl(model, &[], of_trait, ty),
        [Slot::Text] => {
            let borrowed = marker_impl(model, &[], of_trait, &quote!(::core::primitive::str));
            let owned = marker_impl(model, &[], of_trait, &quote!(::std::string::String));
            quote!(#borrowed #owned)
        }
        _ => {
            let (types, params) = types(model, slots);
            marker_impl(model, &params, of_trait, &tuple(types))
        }
    }
}

/// `(&P, key)`, where `P` says which collection.
fn collection_and_key(model: &Model<'_>, of_trait: &TokenStream, key: &Slot) -> TokenStream {
    let (rt, self_type) = (&model.rt, model.self_type());
    let (types, mut params) = types(model, std::slice::from_ref(key));
    params.push(quote!(__P: #rt::Within<#self_type> + ?::core::marker::Sized));
    marker_impl(model, &params, of_trait, &quote!((&__P, #(#types),*)))
}

/// The types of a tuple's positions, and the type parameters that they need.
fn types(model: &Model<'_>, slots: &[Slot]) -> (Vec<TokenStream>, Vec<TokenStream>) {
    let rt = &model.rt;
    let mut params = Vec::new();
    let types = slots.iter().enumerate().map(|(i, slot)| match slot {
        Slot::Type(ty) => ty.clone(),
        Slot::Text => {
            let name = format_ident!("__S{i}");
            params.push(quote!(#name: #rt::Text));
            name.to_token_stream()
        }
    });
    (types.collect(), params)
}

/// `&Parent`, unless there is nothing to say.
pub(crate) fn parent(model: &Model<'_>, of_trait: &TokenStream) -> Option<TokenStream> {
    let parent = super::parent_type(model).filter(|_| !model.values.is_empty())?;
    let (generics, _, bounds) = model.input.generics.split_for_impl();
    Some(quote_spanned! {parent.span()=>
        #[automatically_derived]
        impl #generics #of_trait for #parent #bounds {}
    })
}

/// Whether a path value's type is written in terms of the resource's parameters.
pub(crate) fn is_generic(model: &Model<'_>) -> bool {
    let mut types = model.instance_values().filter_map(PathValue::ty);
    types.any(|ty| ty::mentions(ty, &model.input.generics))
}
