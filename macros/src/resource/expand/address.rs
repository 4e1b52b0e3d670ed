//! What says which record or collection: impls of the runtime's `Address`, `At` and
//! `Within`, for exactly the forms that this resource takes.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::spanned::Spanned;

use super::{address_words, marker_impl, trait_names, tuple};
use crate::{
    resource::{
        model::{Model, PathValue},
        operation::OperationKind,
    },
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
    let traits = local_traits(model);
    quote!(#record #at #within #traits)
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

/// The traits that the methods ask for. They are the runtime's under the same names,
/// with texts that speak of this resource alone.
fn local_traits(model: &Model<'_>) -> TokenStream {
    let name = &model.name;
    let (at, within) = trait_names(model);
    let has = |kinds: &[OperationKind]| kinds.iter().any(|kind| model.operation(*kind).is_some());
    let record = [
        OperationKind::Fetch,
        OperationKind::Update,
        OperationKind::Delete,
    ];
    let collection = [OperationKind::Create, OperationKind::List];
    let at = (has(&record) && model.instance_values().next().is_some()).then(|| {
        local_trait(
            model,
            &at,
            &quote!(At),
            &format!("does not say which `{name}`"),
            &format!("not an address of `{name}`"),
            &address_words::at(model),
        )
    });
    let within = (has(&collection) && !model.values.is_empty()).then(|| {
        local_trait(
            model,
            &within,
            &quote!(Within),
            &format!("does not say which collection of `{name}`"),
            &format!("not the address of a collection of `{name}`"),
            &address_words::within(model),
        )
    });
    quote!(#at #within)
}

fn local_trait(
    model: &Model<'_>,
    local: &syn::Ident,
    of_runtime: &TokenStream,
    message: &str,
    label: &str,
    forms: &str,
) -> TokenStream {
    let (rt, self_type) = (&model.rt, model.self_type());
    let escaped = |text: &str| text.replace('{', "{{").replace('}', "}}");
    let message = format!("`{{Self}}` {}", escaped(message));
    let label = escaped(label);
    let note = escaped(&format!("pass {forms}"));
    let vis = &model.input.vis;
    let address = quote!(__A: #rt::#of_runtime<#self_type> + ?::core::marker::Sized);
    let blanket = marker_impl(model, &[address], &quote!(#local<#self_type>), &quote!(__A));
    quote! {
        /// What the runtime's trait of this name is, for one resource.
        #[diagnostic::on_unimplemented(message = #message, label = #label, note = #note)]
        #vis trait #local<__R: ?::core::marker::Sized>: #rt::#of_runtime<__R> {}

        #[diagnostic::do_not_recommend]
        #blanket
    }
}

/// Whether a path value's type is written in terms of the resource's parameters.
pub(crate) fn is_generic(model: &Model<'_>) -> bool {
    let mut types = model.instance_values().filter_map(PathValue::ty);
    types.any(|ty| ty::mentions(ty, &model.input.generics))
}
