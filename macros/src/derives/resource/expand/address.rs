//! The impls of the runtime's `Address`, `At` and `Within`, for exactly the forms of address
//! that this resource accepts.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::spanned::Spanned;

use super::{Extra, marker_impl, tuple};
use crate::{
    derives::resource::model::{Model, PathValue},
    ty,
};

/// The types that one position of an address accepts.
#[derive(Clone)]
enum Slot {
    /// A type as it is.
    Type(TokenStream),
    /// `String`, `&str`, `&String`.
    Text,
    /// `Sid<X>`, and any other type that identifies an `X`.
    Named { of: TokenStream, sid: TokenStream },
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

/// A record is an address.
pub(crate) fn record(model: &Model<'_>) -> Option<TokenStream> {
    if !model.is_address() {
        return None;
    }
    let rt = &model.rt;
    let ident = &model.input.ident;
    let (generics, arguments, bounds) = model.input.generics.split_for_impl();
    let fields = model.instance_values().filter_map(PathValue::field);
    let count = model.instance_values().count();
    let writes = fields.map(|field| {
        let (ident, ty) = (field.ident, field.ty);
        let write = quote_spanned!(ty.span()=> <#ty as #rt::Address>::write_to);
        quote!(#write(&self.#ident, path);)
    });
    let self_type = model.self_type();
    let at = marker_impl(
        model,
        &Extra::default(),
        &quote!(#rt::At<#self_type>),
        &self_type,
    );
    Some(quote! {
        #[automatically_derived]
        impl #generics #rt::Address for #ident #arguments #bounds {
            fn count(&self) -> __rt::usize {
                #count
            }

            #[allow(unused_variables)]
            fn write_to(&self, path: &mut #rt::PathWriter<'_>) {
                #(#writes)*
            }
        }

        #at
    })
}

fn at(model: &Model<'_>) -> TokenStream {
    let (rt, self_type) = (&model.rt, model.self_type());
    let of_trait = quote!(#rt::At<#self_type>);
    if !model.has_record_path() {
        return TokenStream::new();
    }
    let mut out = TokenStream::new();
    for values in value_lists(model) {
        match &model.key {
            None => out.extend(collection(model, &of_trait, values)),
            Some(key) => {
                for key in key_slots(model, key, values.is_empty()) {
                    out.extend(values_and_key(model, &of_trait, values, key));
                }
            }
        }
    }
    match &model.key {
        None => out.extend(parent(model, &of_trait)),
        Some(key) if !model.values.is_empty() => {
            for key in key_slots(model, key, false) {
                out.extend(collection_and_key(model, &of_trait, &key));
            }
        }
        Some(_) => {}
    }
    out
}

fn within(model: &Model<'_>) -> TokenStream {
    let (rt, self_type) = (&model.rt, model.self_type());
    let of_trait = quote!(#rt::Within<#self_type>);
    let lists = value_lists(model);
    let values = lists.map(|values| collection(model, &of_trait, values));
    let parent = parent(model, &of_trait);
    values.chain(parent).collect()
}

/// The path values of the collection, and the same without the account's, which the
/// client knows.
fn value_lists<'m, 'a>(model: &'m Model<'a>) -> impl Iterator<Item = &'m [PathValue<'a>]> {
    let short = model.values.get(1..).filter(|_| model.has_own_account);
    [model.values.as_slice()].into_iter().chain(short)
}

/// The path values of a collection or singleton.
fn collection(
    model: &Model<'_>,
    of_trait: &TokenStream,
    path_values: &[PathValue<'_>],
) -> TokenStream {
    if path_values.is_empty() {
        return marker_impl(model, &Extra::default(), of_trait, &quote!(()));
    }
    let slots: Vec<Slot> = path_values.iter().map(slot).collect();
    values(model, of_trait, &slots)
}

/// The path values of a record.
fn values_and_key(
    model: &Model<'_>,
    of_trait: &TokenStream,
    path_values: &[PathValue<'_>],
    key: Slot,
) -> TokenStream {
    let mut slots: Vec<Slot> = path_values.iter().map(slot).collect();
    let [first] = &mut slots[..] else {
        slots.push(key);
        return values(model, of_trait, &slots);
    };
    // With `(&P, key)` accepted, a reference in the first of two positions is a `P`.
    let named = match first {
        Slot::Named { of, .. } => Some(of.clone()),
        _ => None,
    };
    *first = Slot::Type(path_values.iter().map(ToTokens::to_token_stream).collect());
    slots.push(key.clone());
    let mut out = values(model, of_trait, &slots);
    if let Some(of) = named {
        let (types, mut extra) = types(model, &[Slot::Type(quote!(__rt::String)), key]);
        extra.bounds.push(named_by_text(model, &of));
        out.extend(marker_impl(model, &extra, of_trait, &tuple(types)));
    }
    out
}

fn slot(value: &PathValue<'_>) -> Slot {
    let sid = value.to_token_stream();
    match value.ty().and_then(ty::sid) {
        Some(of) => Slot::Named {
            of: of.to_token_stream(),
            sid,
        },
        None if value.is_string() => Slot::Text,
        None => Slot::Type(sid),
    }
}

/// The types for the position of the key: its own type and, if the key has an alias, text.
fn key_slots(model: &Model<'_>, key: &PathValue<'_>, is_alone: bool) -> Vec<Slot> {
    if key.is_string() {
        return vec![Slot::Text];
    }
    let slot = Slot::Type(key.to_token_stream());
    if model.attr.alias.is_none() {
        return vec![slot];
    }
    if is_alone {
        return vec![slot, Slot::Text];
    }
    let texts = [
        quote!(&__rt::str),
        quote!(__rt::String),
        quote!(&__rt::String),
    ];
    let texts = texts.into_iter().map(Slot::Type);
    [slot].into_iter().chain(texts).collect()
}

/// The path values in order; a single one without a tuple.
fn values(model: &Model<'_>, of_trait: &TokenStream, slots: &[Slot]) -> TokenStream {
    let none = Extra::default();
    let texts = [quote!(__rt::str), quote!(__rt::String)];
    match slots {
        [] => TokenStream::new(),
        [Slot::Type(ty)] => marker_impl(model, &none, of_trait, ty),
        [Slot::Text] => texts
            .iter()
            .map(|text| marker_impl(model, &none, of_trait, text))
            .collect(),
        [Slot::Named { of, sid }] => {
            let mut extra = Extra::default();
            extra.bounds.push(named_by_text(model, of));
            let texts = texts
                .iter()
                .map(|text| marker_impl(model, &extra, of_trait, text));
            let sid = marker_impl(model, &none, of_trait, sid);
            [sid].into_iter().chain(texts).collect()
        }
        _ => {
            let (types, extra) = types(model, slots);
            marker_impl(model, &extra, of_trait, &tuple(types))
        }
    }
}

/// The bound that text identifies an `X`. With `for<'t>` the compiler checks it where the
/// impl is used, not here, where it may not hold.
fn named_by_text(model: &Model<'_>, of: &TokenStream) -> TokenStream {
    let rt = &model.rt;
    quote!(for<'__t> #of: #rt::NamedBy<&'__t __rt::str>)
}

/// `(&P, key)`, where `P` identifies the collection.
fn collection_and_key(model: &Model<'_>, of_trait: &TokenStream, key: &Slot) -> TokenStream {
    let (rt, self_type) = (&model.rt, model.self_type());
    let (types, mut extra) = types(model, std::slice::from_ref(key));
    extra
        .params
        .push(quote!(__P: #rt::Within<#self_type> + ?__rt::Sized));
    marker_impl(model, &extra, of_trait, &quote!((&__P, #(#types),*)))
}

/// The types of a tuple's positions, and their additional generics.
fn types(model: &Model<'_>, slots: &[Slot]) -> (Vec<TokenStream>, Extra) {
    let rt = &model.rt;
    let mut extra = Extra::default();
    let types = slots.iter().enumerate().map(|(i, slot)| {
        let name = format_ident!("__S{i}");
        match slot {
            Slot::Type(ty) => return ty.clone(),
            Slot::Text => extra.params.push(quote!(#name: #rt::Text)),
            Slot::Named { of, .. } => {
                extra.params.push(quote!(#name: #rt::Address));
                extra.bounds.push(quote!(#of: #rt::NamedBy<#name>));
            }
        }
        name.to_token_stream()
    });
    (types.collect(), extra)
}

/// `&Parent`, unless the collection has no path values.
pub(crate) fn parent(model: &Model<'_>, of_trait: &TokenStream) -> Option<TokenStream> {
    let parent = super::parent_type(model).filter(|_| !model.values.is_empty())?;
    let (generics, _, bounds) = model.input.generics.split_for_impl();
    Some(quote_spanned! {parent.span()=>
        impl #generics #of_trait for #parent #bounds {}
    })
}

/// Whether a path value's type contains the resource's type parameters.
pub(crate) fn is_generic(model: &Model<'_>) -> bool {
    let mut types = model.instance_values().filter_map(PathValue::ty);
    types.any(|ty| ty::mentions(ty, &model.input.generics))
}
