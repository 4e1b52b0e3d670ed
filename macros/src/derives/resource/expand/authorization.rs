//! The check that parameters contain `Authorization` if, and only if, the operation has
//! `auth = header`. A derive cannot see the declaration of the parameters.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::{Type, spanned::Spanned};

use crate::{
    derives::resource::{
        model::Model,
        operation::{Auth, OperationAttr},
    },
    expansion, ty,
};

/// A constant whose evaluation fails, with one message at the type of the parameters.
pub(super) fn expand(model: &Model<'_>) -> Option<TokenStream> {
    let operations = model.operations.iter();
    let checks: Vec<_> = operations.filter_map(|op| check(model, op)).collect();
    if checks.is_empty() {
        return None;
    }
    let rt = &model.rt;
    Some(quote! {
        const _: () = {
            use #rt::authorization::{NoParams as _, Params};
            #(#checks)*
        };
    })
}

fn check(model: &Model<'_>, operation: &OperationAttr) -> Option<TokenStream> {
    let is_concrete = |ty: &&Type| !ty::mentions(ty, &model.input.generics);
    let params = operation.params_type().filter(is_concrete)?;
    let is_declared = matches!(operation.auth, Some((Auth::Header, _)));
    let rt = expansion::runtime_at(params.span());
    Some(quote_spanned! {params.span()=>
        #rt::authorization::check(<Params<#params>>::HAVE_AUTHORIZATION, #is_declared);
    })
}
