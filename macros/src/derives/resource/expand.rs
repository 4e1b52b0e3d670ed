//! The code of a valid declaration: it builds values and delegates to the runtime. Nothing
//! here reports an error.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{GenericParam, Type, WherePredicate, parse_quote};

use super::model::Model;
use crate::derives::sid_kind;

mod absent;
pub(super) mod address;
mod authorization;
pub(super) mod descriptor;
pub(super) mod docs;
pub(super) mod forms;
pub(super) mod operations;
pub(super) mod parent;

pub(super) fn expand(model: &Model<'_>) -> Vec<TokenStream> {
    let addresses = address::expand(model);
    let parent = parent::expand(model);
    let routes = descriptor::routes(model);
    let decode = operations::decode(model);
    let methods = operations::expand(model);
    let params = operations::params_traits(model);
    let generic_calls = operations::generic_calls(model);
    let sid_kind = sid_kind::expand::expand(
        model.input,
        &model.rt,
        &model.attr.sid,
        model.attr.alphanumeric,
    );
    let alias = alias(model);
    let resource = descriptor::resource(model);
    let items = [
        addresses,
        routes,
        decode,
        methods,
        params,
        generic_calls,
        sid_kind,
        resource,
    ];
    let authorization = authorization::expand(model);
    items
        .into_iter()
        .chain(parent)
        .chain(authorization)
        .chain(alias)
        .collect()
}

/// If the key has an alias, text identifies the resource in every address below it.
fn alias(model: &Model<'_>) -> Option<TokenStream> {
    model.attr.alias.as_ref()?;
    let (rt, self_type) = (&model.rt, model.self_type());
    let named_by = |text: &TokenStream| quote!(#rt::NamedBy<#text>);
    let (str, string) = (quote!(__rt::str), quote!(__rt::String));
    let mut borrowed = Extra::default();
    borrowed.params.push(quote!('__t));
    let impls = [
        (&borrowed, quote!(&'__t #str)),
        (&borrowed, quote!(&'__t #string)),
        (&Extra::default(), string.clone()),
    ];
    let impls = impls
        .iter()
        .map(|(extra, text)| marker_impl(model, extra, &named_by(text), &self_type));
    Some(impls.collect())
}

/// Type parameters and bounds that an impl has in addition to the resource's own.
#[derive(Default)]
pub(super) struct Extra {
    pub(super) params: Vec<TokenStream>,
    pub(super) bounds: Vec<TokenStream>,
}

/// `impl<..> Trait for Type where .. {}` over the resource's own generics and those
/// that `extra` adds.
pub(super) fn marker_impl(
    model: &Model<'_>,
    extra: &Extra,
    of_trait: &TokenStream,
    self_type: &TokenStream,
) -> TokenStream {
    let Extra { params, bounds } = extra;
    let own = &model.input.generics;
    if own.params.is_empty() && own.where_clause.is_none() {
        return quote! {
            impl <#(#params),*> #of_trait for #self_type where #(#bounds),* {}
        };
    }
    let mut generics = own.clone();
    let params = params
        .iter()
        .map(|param| -> GenericParam { parse_quote!(#param) });
    generics.params.extend(params);
    let bounds = bounds
        .iter()
        .map(|bound| -> WherePredicate { parse_quote!(#bound) });
    generics.make_where_clause().predicates.extend(bounds);
    let (generics, _, bounds) = generics.split_for_impl();
    quote! {
        impl #generics #of_trait for #self_type #bounds {}
    }
}

/// The `where` clause of impls that decode the record. A type without parameters needs none:
/// the compiler checks the bound in the function's body.
pub(super) fn readable(model: &Model<'_>) -> Option<TokenStream> {
    if model.input.generics.params.is_empty() {
        return None;
    }
    let (rt, self_type) = (&model.rt, model.self_type());
    let predicate: WherePredicate = parse_quote! {
        #self_type: #rt::serde::de::DeserializeOwned
            + ::core::marker::Send + ::core::marker::Sync + 'static
    };
    let mut generics = model.input.generics.clone();
    generics.make_where_clause().predicates.push(predicate);
    Some(generics.where_clause.to_token_stream())
}

/// A tuple type, also with one element or none.
pub(super) fn tuple<T: ToTokens>(types: impl IntoIterator<Item = T>) -> TokenStream {
    let types = types.into_iter();
    quote!((#(#types,)*))
}

/// The parent's type with the resource's parameters, if it has one.
pub(super) fn parent_type<'a>(model: &Model<'a>) -> Option<&'a Type> {
    model.attr.parent.as_ref()
}
