//! The constructor, the setters, the encoding and the parameter table.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote, quote_spanned};
use syn::{WherePredicate, parse_quote};

use super::model::{Model, Param};
use crate::{text::naming::unraw, ty};

pub(crate) mod constructor;
pub(crate) mod encode;
mod table;

pub(crate) fn expand(model: &Model<'_>) -> Vec<TokenStream> {
    let inherent = model
        .is_struct()
        .then(|| constructor::inherent(model.input, &model.params));
    let encode = encode::expand(model);
    let table = table::expand(model);
    let no_default = no_default(model);
    let items = [encode, table].into_iter();
    inherent
        .into_iter()
        .chain(items)
        .chain(no_default)
        .collect()
}

/// A constant whose evaluation fails if a required parameter can be left out by
/// `Default`, which a derive cannot see.
fn no_default(model: &Model<'_>) -> Option<TokenStream> {
    let required = model.required().find(|param| !param.broken)?;
    if !model.input.generics.params.is_empty() {
        return None;
    }
    let (rt, ident) = (&model.rt, &model.input.ident);
    let message = format!(
        "`{}` is required, and `Default` would leave it out: remove `Default`, or make it an \
         `Option`",
        unraw(required.ident)
    );
    let fail = quote_spanned!(required.ident.span()=> ::core::panic!("{}", #message));
    Some(quote! {
        const _: () = {
            use #rt::required::NoDefault as _;
            if <#rt::required::Params<#ident>>::HAVE_DEFAULT {
                #fail
            }
        };
    })
}

/// The bounds for a parameter's generic type.
fn bound(param: &Param<'_>, model: &Model<'_>) -> Option<WherePredicate> {
    let (rt, ty) = (&model.rt, param.ty);
    if param.broken || !ty::mentions(ty, &model.input.generics) {
        return None;
    }
    Some(if param.attr.json.is_some() {
        parse_quote!(#ty: #rt::serde::Serialize)
    } else {
        parse_quote!(#ty: #rt::ParamValue)
    })
}

/// The struct's generics, with more predicates.
fn split(
    model: &Model<'_>,
    predicates: impl Iterator<Item = WherePredicate>,
) -> (TokenStream, TokenStream, TokenStream) {
    let mut generics = model.input.generics.clone();
    let predicates: Vec<_> = predicates.collect();
    if !predicates.is_empty() {
        generics.make_where_clause().predicates.extend(predicates);
    }
    let (generics, arguments, bounds) = generics.split_for_impl();
    (
        generics.to_token_stream(),
        arguments.to_token_stream(),
        bounds.to_token_stream(),
    )
}
